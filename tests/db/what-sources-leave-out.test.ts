import { Kysely, Migrator, SqliteDialect } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { connectForWriting } from "~db/connect";
import { migrations } from "~db/migrations";

const town = [
  "insert into election_period (id, slug, first_year, last_year) values ('p', '2018-2021', 2018, 2021)",
  `insert into committee (id, slug, period_id, name, kind, starts_on, ends_on)
    values ('c', 'klima', 'p', 'Klimaudvalget', 'standing', '2018-01-01', '2021-12-31')`,
];

const trip = (id: string, state: string, includesVat: 0 | 1) =>
  `insert into trip (id, reference, period_id, kind, state, lead_committee_id, title, includes_vat, created_at)
    values ('${id}', '${id}', 'p', 'political', '${state}', 'c', 'Tur', ${includesVat}, '2026-01-01')`;

const cost = (tripId: string) =>
  `insert into cost_line (id, trip_id, position, category, final_minor)
    values ('cost ${tripId}', '${tripId}', 0, 'undivided', 100)`;

const visit = (tripId: string, kind: string) =>
  `insert into visit (id, trip_id, position, topic, kind)
    values ('${tripId} ${kind}', '${tripId}', 0, 'Letbanen', '${kind}')`;

it("takes a default for an answer only where somebody has been asked", async () => {
  const connection = connectForWriting(":memory:");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  onTestFinished(() => db.destroy());
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  await migrator.migrateTo("0008-published-versions-stand");
  for (const row of [
    ...town,
    ...[trip("asked", "held", 0), cost("asked"), visit("asked", "professional")],
    ...[trip("not asked", "draft", 0), trip("with", "held", 1)],
    ...[trip("old", "recorded", 0), cost("old"), visit("old", "professional"), visit("old", "social")],
    trip("old, with", "recorded", 1),
  ])
    connection.exec(row);
  const { error } = await migrator.migrateTo("0009-what-sources-leave-out");
  expect(error).toBeUndefined();
  expect(connection.prepare("select id, vat from trip order by id").raw().all()).toEqual([
    ["asked", "excluded"],
    ["not asked", null],
    ["old", null],
    ["old, with", "included"],
    ["with", "included"],
  ]);
  expect(connection.prepare("select id, kind from visit order by id").raw().all()).toEqual([
    ["asked professional", "professional"],
    ["old professional", null],
    ["old social", "social"],
  ]);
  expect(() => connection.exec("update visit set kind = 'leisure'")).toThrow("CHECK constraint failed");
});
