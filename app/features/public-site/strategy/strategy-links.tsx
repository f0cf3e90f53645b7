import { Fragment } from "react";

interface StrategyLinksProps {
  /** »Den afløser« */
  lead: string;
  strategies: readonly { title: string; href: string | null }[];
}

/** The strategies that stand before or after one, in a sentence; a link where they can be read. */
export function StrategyLinks({ lead, strategies }: StrategyLinksProps) {
  if (strategies.length === 0) return null;
  return (
    <p>
      {lead}{" "}
      {strategies.map(({ title, href }, index) => (
        <Fragment key={title}>
          {index > 0 && ", "}
          {href ? <a href={href}>{title}</a> : `»${title}«`}
        </Fragment>
      ))}
      .
    </p>
  );
}
