import type { PublicPart } from "~/features/travel-rules/facts";
import type { Db } from "~db/tables";
import type { OutInPublic } from "./public-report";

/** Everything that is out now. */
export async function loadOutInPublic(db: Db): Promise<OutInPublic> {
  const notices = await db.selectFrom("publication_trip").select("reference").execute();
  const versions = await db
    .selectFrom("publication_version")
    .select(["reference", "part"])
    .where("status", "=", "current")
    .execute();
  const pages = await db
    .selectFrom("publication_page")
    .select(["kind", "slug"])
    .where("status", "=", "current")
    .execute();
  const partOf = (wanted: PublicPart) =>
    new Set(versions.filter(({ part }) => part === wanted).map(({ reference }) => reference));
  const pagesOf = (wanted: string) =>
    new Set(pages.filter(({ kind }) => kind === wanted).map(({ slug }) => slug));
  return {
    notices: new Set(notices.map(({ reference }) => reference)),
    programmes: partOf("programme"),
    accounts: partOf("accounts"),
    evaluations: partOf("evaluation"),
    projects: pagesOf("project"),
    exchanges: pagesOf("exchange"),
    twinTowns: pagesOf("twin_town"),
  };
}
