import { type Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { connectForWriting } from "~db/connect";
import type { Tables } from "~db/tables";
import { freshDatabase } from "../support/fresh-database";

/** The public site's database, as somebody would use it who disregards its type. */
function beyondTheWall() {
  const { published, file } = freshDatabase();
  return { reaching: published as unknown as Kysely<Tables>, published, file };
}

function tableNames(file: string): string[] {
  const connection = connectForWriting(file);
  const names = connection
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  connection.close();
  return names;
}

const site = (db: Kysely<Tables>) => db.selectFrom("publication_site");

const refused = /The public site/;

describe("the wall", () => {
  it("lets the public site read every published table", async () => {
    const { reaching, file } = beyondTheWall();
    const open = tableNames(file).filter((name) => name.startsWith("publication_"));
    expect(open.length).toBeGreaterThanOrEqual(8);
    for (const name of open)
      expect(
        await reaching
          .selectFrom(name as keyof Tables)
          .selectAll()
          .execute(),
      ).toEqual([]);
  });

  it("refuses it every other table", async () => {
    const { reaching, file } = beyondTheWall();
    const closed = tableNames(file).filter((name) => !name.startsWith("publication_"));
    expect(closed.length).toBeGreaterThan(40);
    for (const name of closed)
      await expect(
        reaching
          .selectFrom(name as keyof Tables)
          .selectAll()
          .execute(),
        name,
      ).rejects.toThrow(refused);
  });

  it.each<[string, (reaching: Kysely<Tables>) => { execute(): Promise<unknown> }]>([
    ["a join", (db) => site(db).innerJoin("person", "person.id", "publication_site.key").select("full_name")],
    ["an alias", (db) => site(db).leftJoin("account as a", "a.id", "publication_site.key").select("a.login")],
    ["a subquery", (db) => site(db).select((e) => e.selectFrom("person").select("full_name").as("x"))],
    [
      "a condition",
      (db) =>
        site(db)
          .selectAll()
          .where((e) => e.exists(e.selectFrom("person").select("id"))),
    ],
    [
      "an order",
      (db) =>
        site(db)
          .selectAll()
          .orderBy((e) => e.selectFrom("person").select("id")),
    ],
    ["a derived table", (db) => db.selectFrom((e) => e.selectFrom("person").selectAll().as("p")).selectAll()],
    [
      "a common table expression with an open name",
      (db) =>
        db
          .with("publication_p", (e) => e.selectFrom("person").selectAll())
          .selectFrom("publication_p")
          .selectAll(),
    ],
    ["a union", (db) => site(db).select("value").union(db.selectFrom("person").select("full_name as value"))],
    ["a schema", (db) => db.withSchema("main").selectFrom("person").selectAll()],
    ["raw SQL in a column", (db) => site(db).select(sql<string>`(select full_name from person)`.as("x"))],
    ["raw SQL as a table", (db) => db.selectFrom(sql<{ x: string }>`person`.as("publication_x")).selectAll()],
    [
      "raw SQL as a joined table",
      (db) =>
        site(db)
          .innerJoin(sql<{ x: string }>`person`.as("p"), (j) => j.onTrue())
          .select("p.x"),
    ],
    ["a raw table name", (db) => db.selectFrom(sql.table<"person">("person").as("p") as never).selectAll()],
  ])("sees through %s", async (_way, reach) => {
    const { reaching } = beyondTheWall();
    await expect((async () => reach(reaching).execute())()).rejects.toThrow(refused);
  });

  it("refuses raw statements", async () => {
    const { reaching } = beyondTheWall();
    await expect(sql`select full_name from person`.execute(reaching)).rejects.toThrow(refused);
    await expect(sql`pragma table_info(person)`.execute(reaching)).rejects.toThrow(refused);
  });

  it("refuses every change, even of a published table, twice over", async () => {
    const { published, file } = beyondTheWall();
    const row = { key: "name", value: "x" };
    await expect(published.insertInto("publication_site").values(row).execute()).rejects.toThrow(refused);
    await expect(published.updateTable("publication_site").set({ value: "x" }).execute()).rejects.toThrow(
      refused,
    );
    await expect(published.deleteFrom("publication_site").execute()).rejects.toThrow(refused);
    await expect(
      published.withoutPlugins().insertInto("publication_site").values(row).execute(),
    ).rejects.toThrow(/readonly|read-only/);
    expect(file).not.toBe("");
  });
});
