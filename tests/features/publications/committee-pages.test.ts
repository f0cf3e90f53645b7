import { describe, expect, it } from "vitest";
import { refreshPublicRecord } from "~/features/publications/refresh.server";
import type { CommitteePage } from "~/features/publications/snapshots/committee-page";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function threePeriods(db: Db) {
  const place = municipality(db);
  const first = await place.period(2018);
  const second = await place.period(2022);
  const third = await place.period(2026);
  const parks = await place.committee(first, "Parkudvalget");
  const roads = await place.committee(first, "Vejudvalget");
  const technics = await place.committee(second, "Teknisk Udvalg");
  const climate = await place.committee(third, "Klimaudvalget");
  return { place, first, second, third, parks, roads, technics, climate };
}

function touching(db: Db, periodId: string, body: (trx: WriteDb) => Promise<unknown>): Promise<void> {
  return transact(db, async (trx) => {
    await body(trx);
    await refreshPublicRecord(trx, { tripIds: new Set(), periodIds: new Set([periodId]) });
  });
}

function follows(db: Db, periodId: string, committee_id: string, predecessor_id: string): Promise<void> {
  return touching(db, periodId, (trx) =>
    trx.insertInto("committee_predecessor").values({ committee_id, predecessor_id }).execute(),
  );
}

async function pageOf(db: Db, slug: string): Promise<CommitteePage> {
  const row = await db
    .selectFrom("publication_committee")
    .select("content")
    .where("committee_slug", "=", slug)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.content) as CommitteePage;
}

const line = (kin: CommitteePage["predecessors"]) => kin.map(({ name, distance }) => `${distance} ${name}`);

describe("a committee's public page", () => {
  it("names the whole line both ways, also where only another period was touched", async () => {
    const { db } = freshDatabase();
    const { second, third, parks, roads, technics, climate } = await threePeriods(db);
    await follows(db, second, technics, parks);
    await follows(db, second, technics, roads);
    await follows(db, third, climate, technics);
    expect(line((await pageOf(db, "klimaudvalget-2026-2029")).predecessors)).toEqual([
      "1 Teknisk Udvalg",
      "2 Parkudvalget",
      "2 Vejudvalget",
    ]);
    expect(line((await pageOf(db, "parkudvalget-2018-2021")).successors)).toEqual([
      "1 Teknisk Udvalg",
      "2 Klimaudvalget",
    ]);
  });

  it("forgets a line that is taken back, at both ends", async () => {
    const { db } = freshDatabase();
    const { third, second, parks, technics, climate } = await threePeriods(db);
    await follows(db, second, technics, parks);
    await follows(db, third, climate, technics);
    await touching(db, third, (trx) =>
      trx.deleteFrom("committee_predecessor").where("committee_id", "=", climate).execute(),
    );
    expect((await pageOf(db, "klimaudvalget-2026-2029")).predecessors).toEqual([]);
    expect(line((await pageOf(db, "teknisk-udvalg-2022-2025")).successors)).toEqual([]);
    expect(line((await pageOf(db, "parkudvalget-2018-2021")).successors)).toEqual(["1 Teknisk Udvalg"]);
  });

  it("names its members, the chair first, but nobody who asked to be forgotten", async () => {
    const { db } = freshDatabase();
    const { place, third, climate } = await threePeriods(db);
    await place.politician("Asta Bro", { [climate]: "member" });
    await place.politician("Åge Vang", { [climate]: "chair" });
    const gone = await place.politician("Bent Sø", { [climate]: "member" });
    await touching(db, third, (trx) =>
      trx
        .updateTable("person")
        .set({ forgotten_at: "2027-01-01T00:00:00.000Z" })
        .where("id", "=", gone.personId)
        .execute(),
    );
    const { members } = await pageOf(db, "klimaudvalget-2026-2029");
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ["Åge Vang", "chair"],
      ["Asta Bro", "member"],
    ]);
  });

  it("is gone with its committee", async () => {
    const { db } = freshDatabase();
    const { first, roads } = await threePeriods(db);
    await touching(db, first, async () => undefined);
    await touching(db, first, (trx) => trx.deleteFrom("committee").where("id", "=", roads).execute());
    const pages = await db.selectFrom("publication_committee").select("name").execute();
    expect(pages.map(({ name }) => name)).not.toContain("Vejudvalget");
  });
});
