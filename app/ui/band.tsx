import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { classes } from "./classes";

interface BandProps {
  title: ReactNode;
  badge?: ReactNode;
  meta?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  /** The Tabs on the band's lower edge. */
  tabs?: ReactNode;
}

/** What a page is about, on all the pages of one thing: trip, period, rule set. Holds the h1. */
export function Band({ title, badge, meta, breadcrumbs, tabs }: BandProps) {
  return (
    <div className={classes("band", tabs !== undefined && "band-tabbed")}>
      <div className="container">
        {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
        <div className="title-row">
          <h1 className="title">{title}</h1>
          {badge}
        </div>
        {meta && <p className="meta">{meta}</p>}
        {tabs}
      </div>
    </div>
  );
}
