import type { PageKind } from "../snapshots/pages";

/** The folder of each kind's pages on the public site. */
const folders: Readonly<Record<PageKind, string>> = {
  project: "/projekter",
  network: "/netvaerk",
  eu_programme: "/eu",
  news: "/nyt",
  organisation: "/partnere",
  twin_town: "/venskabsbyer",
  strategy: "/strategi",
  initiative: "/initiativer",
  exchange: "/udvekslinger",
  group: "/internationalt",
};

export const pageKinds = Object.keys(folders) as PageKind[];

export const pageAddress = (kind: PageKind, slug: string) => `${folders[kind]}/${slug}`;
