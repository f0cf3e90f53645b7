import { freeSlug } from "~/shared/free-slug";
import type { WriteDb } from "~db/tables";

/** Addresses beside the projects' own in the workspace. */
const taken: readonly string[] = ["foreslaa", "ideer", "regel"];

/** An address for a project of this title, that no other has had while its page was public. */
export function projectSlug(trx: WriteDb, title: string): Promise<string> {
  return freeSlug(title, async (slug) => {
    if (taken.includes(slug)) return true;
    const project = await trx.selectFrom("project").select("id").where("slug", "=", slug).executeTakeFirst();
    if (project) return true;
    const page = await trx
      .selectFrom("publication_page")
      .select("slug")
      .where("kind", "=", "project")
      .where("slug", "=", slug)
      .executeTakeFirst();
    return page !== undefined;
  });
}
