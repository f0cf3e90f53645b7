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
      page("internationalt", "international.tsx"),
      page("internationalt/:slug", "project-group.tsx"),
      page("strategi", "strategies.tsx"),
      page("strategi/:slug", "strategy.tsx"),
      page("initiativer", "initiatives.tsx"),
      page("initiativer/:slug", "initiative.tsx"),
      page("udvekslinger", "exchanges.tsx"),
      page("udvekslinger/:slug", "exchange.tsx"),
      page("projekter", "projects.tsx"),
      page("projekter/:slug", "project.tsx"),
      page("partnere", "partners.tsx"),
      page("partnere/:slug", "partner.tsx"),
      page("venskabsbyer", "twin-towns.tsx"),
      page("venskabsbyer/:slug", "twin-town.tsx"),
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
