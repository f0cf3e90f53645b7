import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import { correctPart, publishPart } from "~/features/publications/publish.server";
import { redactPart } from "~/features/publications/redact.server";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { changing, decision, document, setTrip, studyTrip } from "../../support/study-trips";

/** Every byte of a folder's files, the database, its log and the documents among them. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => (statSync(file).isDirectory() ? bytesOf(file) : readFileSync(file, "latin1")))
    .join("\n");
}

async function publishedWithSecrets() {
  const { db, folder } = freshDatabase();
  const files = diskFileStore(path.join(folder, "files"));
  const place = municipality(db);
  const period = await place.period(2026);
  const culture = await place.committee(period, "Kulturudvalget");
  const context = { db, files, viewer: await place.coordinator(), now: new Date("2027-05-05T08:00:00Z") };
  const { id } = await studyTrip(db, period, [culture], { purpose: "HEMMELIGT-FORMAAL i teksten" });
  await decision(db, id, { committee_id: culture });
  await setTrip(db, id, { state: "approved" });
  const secretFile = await files.put(Buffer.from("HEMMELIG-FIL"));
  const sharedFile = await files.put(Buffer.from("FAELLES-FIL"));
  await document(db, id, { title: "Hemmelig", content_digest: secretFile, is_public: 1 });
  await document(db, id, { title: "Fælles", content_digest: sharedFile, is_public: 1 });
  await publishPart(context, { tripId: id, part: "programme", note: "HEMMELIG-NOTE" });
  await changing(db, id, async (trx) => {
    await trx.updateTable("trip").set({ purpose: "Et rent formål" }).where("id", "=", id).execute();
    await trx.deleteFrom("document").where("content_digest", "=", secretFile).execute();
  });
  await correctPart(context, { tripId: id, part: "programme", note: "Rettet" });
  return { db, folder, files, context, id, secretFile, sharedFile };
}

describe("what was redacted", () => {
  it("is in no byte of the database, its log or the documents' folder; what else refers to stays", async () => {
    const { folder, files, context, id, secretFile, sharedFile } = await publishedWithSecrets();
    expect(bytesOf(folder)).toContain("HEMMELIGT-FORMAAL");
    expect(bytesOf(folder)).toContain("HEMMELIG-FIL");
    const reason = "Et privat telefonnummer";
    const answer = await redactPart(context, {
      tripId: id,
      part: "programme",
      numbers: [1],
      reason,
      eraseNotes: true,
    });
    expect(answer).toEqual({ ok: true, value: { issued: null } });
    expect(bytesOf(folder)).not.toMatch(/HEMMELIG/);
    expect(await files.get(secretFile)).toBeNull();
    expect(await files.get(sharedFile)).not.toBeNull();
    expect(bytesOf(folder)).toContain(reason);
  });

  it("leaves a document that another version or the workspace still refers to", async () => {
    const { db, context, files, id, secretFile, sharedFile } = await publishedWithSecrets();
    await changing(db, id, (trx) =>
      trx.deleteFrom("document").where("content_digest", "=", sharedFile).execute(),
    );
    await redactPart(context, { tripId: id, part: "programme", numbers: [1], reason: "Fejl" });
    expect(await files.get(secretFile)).toBeNull();
    expect(await files.get(sharedFile)).not.toBeNull();
    await redactPart(context, { tripId: id, part: "programme", numbers: [2], reason: "Fejl" });
    expect(await files.get(sharedFile)).toBeNull();
  });

  it("goes also where a clean version is out already and there is nothing to publish in its place", async () => {
    const { context, files, id, secretFile } = await publishedWithSecrets();
    const answer = await redactPart(context, {
      tripId: id,
      part: "programme",
      numbers: [1],
      reason: "Fejl",
      republish: { note: "Igen" },
    });
    expect(answer).toEqual({ ok: true, value: { issued: null } });
    expect(await files.get(secretFile)).toBeNull();
  });

  it("stays where the redaction is refused", async () => {
    const { db, context, files, id, secretFile } = await publishedWithSecrets();
    const answer = await redactPart(context, { tripId: id, part: "programme", numbers: [1], reason: " " });
    expect(answer).toMatchObject({ ok: false, refusal: { key: "publication.reasonMissing" } });
    await setTrip(db, id, { purpose: "Et andet formål" });
    const withoutNote = await redactPart(context, {
      tripId: id,
      part: "programme",
      numbers: [1],
      reason: "Fejl",
      republish: { note: "" },
    });
    expect(withoutNote).toMatchObject({ ok: false, refusal: { key: "publication.noteMissing" } });
    const versions = await db.selectFrom("publication_version").select("status").execute();
    expect(versions.map(({ status }) => status)).toEqual(["corrected", "current"]);
    expect(await files.get(secretFile)).not.toBeNull();
  });
});
