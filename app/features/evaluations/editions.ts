import type { PurposeAnswer } from "./contribution";

/** A contribution as it was saved once. */
export interface Edition {
  /** Instant. */
  at: string;
  state: "draft" | "sent" | "mail";
  purposeMet: PurposeAnswer | null;
  rating: string | null;
  /** What was learned, by the visit's id. */
  learned: Readonly<Record<string, string | null>>;
  recommendation: string | null;
  differently: string | null;
  dissent: string | null;
}

const tenMinutes = 10 * 60 * 1000;

/**
 * The editions worth looking back at, newest first: of drafts that saved themselves within ten minutes of each other
 * the last, and every one that was sent.
 */
export function editionsToShow(oldestFirst: readonly Edition[]): Edition[] {
  const shown: Edition[] = [];
  for (const edition of oldestFirst) {
    const last = shown.at(-1);
    const continues =
      last?.state === "draft" &&
      edition.state === "draft" &&
      Date.parse(edition.at) - Date.parse(last.at) < tenMinutes;
    if (continues) shown.pop();
    shown.push(edition);
  }
  return shown.reverse();
}
