import type { PageRoute } from "~/session/route-permissions";

const pages = "features/exchanges/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const exchangeRoutes: readonly PageRoute[] = [
  { path: "udvekslinger", page: `${pages}/exchanges.tsx`, read: "seeWorkspace" },
  { path: "udvekslinger/ny", page: `${pages}/new-exchange.tsx`, ...edited },
  {
    path: "udvekslinger/:slug",
    page: `${pages}/exchange.tsx`,
    read: "seeWorkspace",
    write: ["manageInternational", "withdrawPage"],
  },
  { path: "udvekslinger/:slug/ret", page: `${pages}/edit-exchange.tsx`, ...edited },
];
