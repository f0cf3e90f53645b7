import type { Db } from "~db/tables";

/** What the municipality says of itself; the public pages' foot shows it. Unsaid is empty. */
export interface Settings {
  municipalityName: string;
  contactEmail: string;
  contactText: string;
}

export const settingKeys = {
  municipalityName: "municipality_name",
  contactEmail: "contact_email",
  contactText: "contact_text",
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
  };
}
