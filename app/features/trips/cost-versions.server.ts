import type { PostedForm } from "~/features/commands/forms.server";
import type { Refusal } from "~/shared/result";
import type { Db } from "~db/tables";
import { listCostLines } from "./costs.server";

/**
 * After a save that came too late: the same typed lines with the versions that stand now, so that the next save,
 * made in sight of what another wrote, is taken.
 */
export async function withVersionsOfToday(
  db: Db,
  tripId: string,
  posted: PostedForm,
  refusal: Refusal,
): Promise<PostedForm> {
  const { lines } = posted.typed;
  if (refusal.key !== "form.stale" || !Array.isArray(lines)) return posted;
  const stored = await listCostLines(db, tripId);
  const renewed = lines.map((line) => {
    if (typeof line === "string") return line;
    const version = stored.find(({ id }) => id === line.id)?.version;
    return version === undefined ? line : { ...line, version: String(version) };
  });
  return { ...posted, typed: { ...posted.typed, lines: renewed } };
}
