import type { PageRoute } from "~/session/route-permissions";

const page = (path: string, name: string): PageRoute => ({
  path,
  page: `features/public-site/pages/${name}`,
  read: "anyone",
});

/** What anybody may see, without signing in. */
export const publicSiteRoutes: readonly PageRoute[] = [
  {
    page: "features/public-site/pages/layout.tsx",
    read: "anyone",
    children: [
      { index: true, page: "features/public-site/pages/front.tsx", read: "anyone" },
      page("studieture", "trips.tsx"),
      page("studieture/:reference", "trip.tsx"),
      page("studieture/:reference/:part/:version", "version.tsx"),
      page("udvalg", "committees.tsx"),
      page("udvalg/:slug", "committee.tsx"),
      page("perioder", "periods.tsx"),
      page("perioder/:slug", "period.tsx"),
      page("projekter", "projects.tsx"),
      page("projekter/:slug", "project.tsx"),
      page("opfoelgning", "reports.tsx"),
      page("opfoelgning/:year/:slug", "report.tsx"),
      page("opfoelgning/:year/:slug/:version", "earlier-report.tsx"),
      page("netvaerk", "networks.tsx"),
      page("netvaerk/:slug", "network.tsx"),
      page("eu", "eu-shelf.tsx"),
      page("eu/:slug", "eu-programme.tsx"),
      page("nyt", "news-list.tsx"),
      page("nyt/emne/:topic", "news-topic.tsx"),
      page("nyt/:slug", "news-item.tsx"),
      page("om", "about.tsx"),
    ],
  },
  page("dokumenter/:digest/:name", "document.ts"),
];
