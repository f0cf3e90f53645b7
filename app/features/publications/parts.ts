import type { PublicPart } from "~/features/travel-rules/facts";

export type { PublicPart };

/** The four parts of the public record of a trip, in the order a reader meets them. */
export const publicParts: readonly PublicPart[] = ["programme", "evaluation", "accounts", "follow_up"];

/** Each part's name in addresses. */
export const partSlugs: Readonly<Record<PublicPart, string>> = {
  programme: "program",
  evaluation: "evaluering",
  accounts: "regnskab",
  follow_up: "opfoelgning",
};

export function partOfSlug(slug: string | undefined): PublicPart | null {
  return publicParts.find((part) => partSlugs[part] === slug) ?? null;
}

export type VersionStatus = "current" | "corrected" | "redacted" | "withdrawn";

/** The statuses in which anybody may read a version: of a redacted or withdrawn one only the line is shown. */
export const readableStatuses: readonly VersionStatus[] = ["current", "corrected"];

/** One numbered version of a part, without its content. */
export interface VersionLine {
  part: PublicPart;
  number: number;
  status: VersionStatus;
  /** Instants, UTC ISO text. */
  publishedAt: string;
  note: string;
  endedAt: string | null;
  endedReason: string | null;
}
