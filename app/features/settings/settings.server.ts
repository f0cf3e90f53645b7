import type { PartialDate } from "~/shared/dates";
import type { Db } from "~db/tables";

/** What the municipality says of itself; the public pages' foot shows it. Unsaid is empty. */
export interface Settings {
  municipalityName: string;
  contactEmail: string;
  contactText: string;
  /** The first day that the record of study trips goes back to, as precisely as it is known. */
  recordSince: PartialDate | "";
}

export const settingKeys = {
  municipalityName: "municipality_name",
  contactEmail: "contact_email",
  contactText: "contact_text",
  recordSince: "record_since",
} as const satisfies Record<keyof Settings, string>;

export async function findSettings(db: Db): Promise<Settings> {
  const rows = await db
    .selectFrom("setting")
    .selectAll()
    .where("key", "in", Object.values(settingKeys))
    .execute();
  const keptAs = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return {
    municipalityName: keptAs(settingKeys.municipalityName),
    contactEmail: keptAs(settingKeys.contactEmail),
    contactText: keptAs(settingKeys.contactText),
    recordSince: keptAs(settingKeys.recordSince),
  };
}
