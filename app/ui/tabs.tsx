import { Link, useLocation } from "@remix-run/react";
import { HiddenText } from "./hidden-text";
import { Icon } from "./icon";
import { ariaCurrent, currentItem, type NavigationItem } from "./navigation";

export interface Tab extends NavigationItem {
  /** What needs attention there: how many, and of what, for those who do not see the dot. */
  count?: { number: number; meaning: string; tone: "warning" | "error" };
}

interface TabsProps {
  /** Names the navigation, e.g. »Studieturens sider«. */
  label: string;
  /** What the closed list says on a phone, e.g. »Turens 9 sider«. */
  summary: string;
  items: readonly Tab[];
}

/** The pages of one thing: a row of links, on a phone a list that opens without a script. */
export function Tabs({ label, summary, items }: TabsProps) {
  const location = useLocation();
  const current = currentItem(items, location.pathname);
  const links = items.map((item) => (
    <li key={item.to}>
      <Link to={item.to} aria-current={ariaCurrent(item, current)}>
        {item.label}
        {item.count && <Count {...item.count} />}
      </Link>
    </li>
  ));
  return (
    <>
      <nav className="tabs d-none d-lg-block" aria-label={label}>
        <ul className="list">{links}</ul>
      </nav>
      <details className="tabs-small d-lg-none" key={location.key}>
        <summary>
          <span>{current?.item.label ?? label}</span>
          <span className="weight-normal">
            <span className="only-shut">{summary} </span>
            <Icon name="chevron-down" />
          </span>
        </summary>
        <nav aria-label={label}>
          <ul className="link-list">{links}</ul>
        </nav>
      </details>
    </>
  );
}

function Count({ number, meaning, tone }: NonNullable<Tab["count"]>) {
  return (
    <>
      {" "}
      <span className={tone === "error" ? "count count-error" : "count"} aria-hidden="true">
        {number}
      </span>
      <HiddenText> ({meaning})</HiddenText>
    </>
  );
}
