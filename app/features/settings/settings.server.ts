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
  const valueOf = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
  return {
    municipalityName: valueOf(settingKeys.municipalityName),
    contactEmail: valueOf(settingKeys.contactEmail),
    contactText: valueOf(settingKeys.contactText),
  };
}
