import type { PartialDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";

/** Whose site it is, and whom to ask; null where nobody has said. */
export interface Site {
  municipality: string | null;
  contactEmail: string | null;
  contactText: string | null;
  /** The first day that the record of study trips goes back to. */
  recordSince: PartialDate | null;
}

export async function findSite(db: PublicDb): Promise<Site> {
  const rows = await db.selectFrom("publication_site").selectAll().execute();
  const value = (key: string) => rows.find((row) => row.key === key)?.value.trim() || null;
  return {
    municipality: value("municipality_name"),
    contactEmail: value("contact_email"),
    contactText: value("contact_text"),
    recordSince: value("record_since"),
  };
}
