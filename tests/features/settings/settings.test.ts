import { expect, it } from "vitest";
import { findSettings } from "~/features/settings/settings.server";
import { saveSettings } from "~/features/settings/settings-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

const fjordby = {
  municipalityName: "Fjordby Kommune",
  contactEmail: "Byraad@Fjordby.example",
  contactText: "Spørg byrådssekretariatet.",
  recordSince: "2007",
};

it("What the municipality says of itself is kept, and is on the public pages at once", async () => {
  const { db, published } = freshDatabase();
  const administrator = acting(db, await municipality(db).administrator());
  await accepted(saveSettings(administrator, fjordby));
  expect(await findSettings(db)).toEqual({ ...fjordby, contactEmail: "byraad@fjordby.example" });
  const site = await published.selectFrom("publication_site").selectAll().execute();
  expect(site).toContainEqual({ key: "record_since", value: "2007" });
  expect(site).toContainEqual({ key: "contact_text", value: "Spørg byrådssekretariatet." });
  await accepted(
    saveSettings(administrator, { ...fjordby, contactEmail: "", contactText: "", recordSince: "" }),
  );
  expect(await findSettings(db)).toEqual({ ...fjordby, contactEmail: "", contactText: "", recordSince: "" });
  const keys = (await published.selectFrom("publication_site").select("key").execute()).map(({ key }) => key);
  expect(keys).toEqual(["municipality_name"]);
});

it("Settings are the administrator's, and a contact address is one", async () => {
  const { db } = freshDatabase();
  const town = municipality(db);
  const coordinator = acting(db, await town.coordinator());
  expect(await refusalKey(saveSettings(coordinator, fjordby))).toBe("permission.notYours");
  const administrator = acting(db, await town.administrator());
  expect(await refusalKey(saveSettings(administrator, { ...fjordby, contactEmail: "fjordby" }))).toBe(
    "account.notAnEmail",
  );
});
