import type { PublicPart } from "~/features/travel-rules/facts";
import type { PageKind } from "./pages";

export type SnapshotKind = PublicPart | "notice" | "scoreboard" | "committee" | "report" | PageKind;

/**
 * The format that each kind of copy is written in now. A number is raised when the kind's form changes; the reader of
 * every earlier number stays.
 */
export const snapshotFormats = {
  programme: 2,
  evaluation: 1,
  accounts: 1,
  follow_up: 1,
  notice: 1,
  scoreboard: 2,
  committee: 1,
  report: 1,
  project: 2,
  network: 1,
  eu_programme: 1,
  news: 1,
  organisation: 1,
  twin_town: 1,
  strategy: 1,
  initiative: 1,
  exchange: 1,
  group: 2,
} as const satisfies Record<SnapshotKind, number>;
