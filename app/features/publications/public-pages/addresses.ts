import type { PageKind } from "../snapshots/pages";

/** The folder of each kind's pages on the public site. */
const folders: Readonly<Record<PageKind, string>> = {
  project: "/projekter",
  network: "/netvaerk",
  eu_programme: "/eu",
  news: "/nyt",
};

export const pageAddress = (kind: PageKind, slug: string) => `${folders[kind]}/${slug}`;
