import type { PublicPart, VersionLine } from "~/features/publications/parts";
import { type IsoDate, todayInDenmark } from "~/shared/dates";

/** Where one part of a trip's public record stands. */
export type PartStatus =
  | { kind: "none" }
  | { kind: "current"; number: number; publishedOn: IsoDate; correction: Correction | null }
  | { kind: "withdrawn" | "redacted"; on: IsoDate; reason: string };

/** What the newest version corrected. */
export interface Correction {
  on: IsoDate;
  note: string;
  /** The version before it, where it can still be read. */
  earlier: number | null;
}

export const dayOf = (instant: string): IsoDate => todayInDenmark(new Date(instant));

export function partStatus(part: PublicPart, versions: readonly VersionLine[]): PartStatus {
  const own = versions.filter((version) => version.part === part).sort((a, b) => b.number - a.number);
  const [newest, before] = own;
  if (!newest) return { kind: "none" };
  if (newest.status === "redacted" || newest.status === "withdrawn")
    return {
      kind: newest.status,
      on: dayOf(newest.endedAt ?? newest.publishedAt),
      reason: newest.endedReason ?? "",
    };
  return {
    kind: "current",
    number: newest.number,
    publishedOn: dayOf(newest.publishedAt),
    correction:
      before?.status === "corrected"
        ? { on: dayOf(newest.publishedAt), note: newest.note, earlier: before.number }
        : null,
  };
}

/** The day a part that is out was first published. */
export function firstPublishedOn(part: PublicPart, versions: readonly VersionLine[]): IsoDate | null {
  if (partStatus(part, versions).kind !== "current") return null;
  const days = versions
    .filter((version) => version.part === part)
    .map(({ publishedAt }) => dayOf(publishedAt));
  return days.sort()[0] ?? null;
}
