import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { connectForWriting } from "~db/connect";
import { DatabaseTooNewError, migrate } from "~db/migrate";
import { migrations } from "~db/migrations";

function newFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "udsyn-migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "udsyn.sqlite");
}

function ask(file: string, sql: string): unknown[] {
  const connection = connectForWriting(file);
  const rows = connection.prepare(sql).all();
  connection.close();
  return rows;
}

const names = Object.keys(migrations);

describe("migrations", () => {
  it("run in the order of their numbers", () => {
    expect(names).toEqual([...names].sort());
    expect(names.every((name, index) => name.startsWith(`${String(index + 1).padStart(4, "0")}-`))).toBe(
      true,
    );
  });

  it("make a database in which every table checks its types and every reference holds", async () => {
    const file = newFile();
    await migrate(file);
    const tables = ask(
      file,
      "select name, strict from pragma_table_list where schema = 'main' and type = 'table'",
    );
    const loose = (tables as { name: string; strict: number }[]).filter(
      ({ name, strict }) => strict === 0 && !name.startsWith("kysely_") && !name.startsWith("sqlite_"),
    );
    expect(loose).toEqual([]);
    expect(ask(file, "pragma foreign_key_check")).toEqual([]);
  });

  it("run once, however often the program starts", async () => {
    const file = newFile();
    await migrate(file);
    await migrate(file);
    expect(ask(file, "select name from kysely_migration order by name")).toEqual(
      names.map((name) => ({ name })),
    );
  });

  it("run once when two programs start at the same moment", async () => {
    const file = newFile();
    await Promise.all([migrate(file), migrate(file)]);
    expect(ask(file, "select name from kysely_migration")).toHaveLength(names.length);
  });

  it("refuse a database that a newer version has made", async () => {
    const file = newFile();
    await migrate(file);
    const connection = connectForWriting(file);
    connection.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    connection.close();
    await expect(migrate(file)).rejects.toThrow(DatabaseTooNewError);
    await expect(migrate(file)).rejects.toThrow("made by a newer version of the program (9999-later)");
  });
});

describe("a connection", () => {
  it("keeps what was committed even if the power fails, and holds references", async () => {
    const file = newFile();
    await migrate(file);
    const connection = connectForWriting(file);
    onTestFinished(() => void connection.close());
    const pragma = (name: string) => connection.pragma(name, { simple: true });
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", 2, 1]);
  });
});
