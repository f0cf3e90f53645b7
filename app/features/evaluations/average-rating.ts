import { roundedQuotient } from "~/shared/division";
import type { ContributionCounts } from "./contribution";

/** "4,1": one decimal, rounded half up, with a Danish comma; null where nobody has rated. */
export function averageRating({
  ratingSum,
  ratingCount,
}: Pick<ContributionCounts, "ratingSum" | "ratingCount">): string | null {
  if (ratingCount === 0) return null;
  const tenths = Number(roundedQuotient(BigInt(10 * ratingSum), BigInt(ratingCount)));
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}
