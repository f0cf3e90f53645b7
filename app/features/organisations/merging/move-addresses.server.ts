import type { Merging } from "./references.server";

/**
 * Lets the old addresses lead on, in the workspace and in public. A page of the one that goes, which is out or was
 * withdrawn, stands at the kept one's address if nothing does, or if only a withdrawal does; nothing public is withdrawn.
 */
export async function moveAddresses(
  { trx, keepId, goneId }: Merging,
  { keep, gone }: { keep: string; gone: string },
): Promise<void> {
  await trx
    .insertInto("organisation_alias")
    .values({ slug: gone, organisation_id: keepId, former_id: goneId })
    .execute();
  const pages = await trx
    .selectFrom("publication_page")
    .selectAll()
    .where("kind", "=", "organisation")
    .where("slug", "in", [keep, gone])
    .execute();
  const own = pages.find(({ slug }) => slug === keep);
  const other = pages.find(({ slug }) => slug === gone);
  if (other) {
    const ofKind = trx.deleteFrom("publication_page").where("kind", "=", "organisation");
    await ofKind.where("slug", "=", gone).execute();
    if (!own || (own.status === "withdrawn" && other.status === "current")) {
      if (own) await ofKind.where("slug", "=", keep).execute();
      const content = other.content && JSON.stringify({ ...JSON.parse(other.content), slug: keep });
      await trx
        .insertInto("publication_page")
        .values({ ...other, slug: keep, content })
        .execute();
    }
  }
  await trx
    .updateTable("publication_alias")
    .set({ leads_to: keep })
    .where("kind", "=", "organisation")
    .where("leads_to", "=", gone)
    .execute();
  await trx
    .insertInto("publication_alias")
    .values({ kind: "organisation", slug: gone, leads_to: keep })
    .execute();
}
