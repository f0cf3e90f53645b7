import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { Relation } from "./relation";

/** How an organisation stands to the municipality, in the order that was written. */
export function listRelations(db: Db, organisationId: string): Promise<Relation[]> {
  return db
    .selectFrom("organisation_relation")
    .select(["kind", "since", "until", "note"])
    .where("organisation_id", "=", organisationId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/** Within a command: writes the relations in place of those that stood. */
export async function replaceRelations(
  { trx }: CommandRun,
  organisationId: string,
  relations: readonly Relation[],
): Promise<void> {
  await trx.deleteFrom("organisation_relation").where("organisation_id", "=", organisationId).execute();
  for (const [position, { kind, since, until, note }] of relations.entries())
    await trx
      .insertInto("organisation_relation")
      .values({ id: newId(), organisation_id: organisationId, position, kind, since, until, note })
      .execute();
}
