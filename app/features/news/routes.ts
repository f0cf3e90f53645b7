import type { PageRoute } from "~/session/route-permissions";

const pages = "features/news/pages";
const edited = { read: "manageInternational", write: "manageInternational" } as const;

export const newsRoutes: readonly PageRoute[] = [
  { path: "nyt", page: `${pages}/news-list.tsx`, read: "seeWorkspace" },
  { path: "nyt/ny", page: `${pages}/new-news.tsx`, ...edited },
  { path: "nyt/emner", page: `${pages}/topics.tsx`, ...edited },
  { path: "nyt/:slug", page: `${pages}/news-item.tsx`, read: "seeWorkspace", write: "withdrawPage" },
  { path: "nyt/:slug/ret", page: `${pages}/edit-news.tsx`, ...edited },
];
