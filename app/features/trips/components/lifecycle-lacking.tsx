import { Link } from "@remix-run/react";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import { RefusalNotice } from "./lifecycle-refusal-notice";

interface LifecycleLackingProps {
  heading: string;
  /** What is missing, and where it is made good. */
  items: readonly { words: string; to: string }[];
  linkLabel: string;
}

/** What stands between a trip and its next step, each with a link to where it is done. */
export function LifecycleLacking({ heading, items, linkLabel }: LifecycleLackingProps) {
  return (
    <section>
      <RefusalNotice />
      <SectionHeading level={3}>{heading}</SectionHeading>
      <LinedList>
        {items.map(({ words, to }) => (
          <li key={words}>
            {words}. <Link to={to}>{linkLabel}</Link>
          </li>
        ))}
      </LinedList>
    </section>
  );
}
