import type { PublicPart } from "~/features/travel-rules/facts";

export type { PublicPart };

/** The four parts of the public record of a trip, in the order a reader meets them. */
export const publicParts: readonly PublicPart[] = ["programme", "evaluation", "accounts", "follow_up"];

export type VersionStatus = "current" | "corrected" | "redacted" | "withdrawn";

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
