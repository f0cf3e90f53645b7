import type { WriteDb } from "~db/tables";

/** The settings that the public site shows: whose site it is, whom to ask, and how far back it goes. */
export const publicSettings = ["municipality_name", "contact_email", "contact_text", "record_since"] as const;

export async function refreshSite(trx: WriteDb): Promise<void> {
  const settings = await trx.selectFrom("setting").selectAll().where("key", "in", publicSettings).execute();
  await trx
    .deleteFrom("publication_site")
    .where(
      "key",
      "not in",
      settings.map(({ key }) => key),
    )
    .execute();
  for (const { key, value } of settings)
    await trx
      .insertInto("publication_site")
      .values({ key, value })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
      .execute();
}
