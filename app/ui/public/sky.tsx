import type { ReactNode } from "react";
import { classes } from "../classes";
import { type KeyFact, KeyFacts } from "./key-facts";
import { PublicBreadcrumbs, type PublicCrumb } from "./public-breadcrumbs";

interface SkyProps {
  title: ReactNode;
  /** 1 on a page of its own; lower in a preview, where the page has its h1 already. */
  level?: 1 | 2 | 3;
  breadcrumbs?: readonly PublicCrumb[];
  lead?: ReactNode;
  facts?: readonly KeyFact[];
  /** The front page's wider air. */
  hero?: boolean;
  /** What else opens the page, as a search. */
  children?: ReactNode;
}

/** The band of sky that a public page opens on. Its lower edge is the line that a Rail's stations stand on. */
export function Sky({ title, level = 1, breadcrumbs, lead, facts, hero, children }: SkyProps) {
  const Title = `h${level}` as const;
  return (
    <div className={classes("sky", hero && "sky-hero")}>
      <div className="container">
        {breadcrumbs && <PublicBreadcrumbs items={breadcrumbs} />}
        <Title className={classes("h1 sky-title", breadcrumbs && "mt-4")}>{title}</Title>
        {lead && <p className="font-lead">{lead}</p>}
        {facts && <KeyFacts items={facts} />}
        {children}
      </div>
    </div>
  );
}
