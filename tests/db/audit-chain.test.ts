import { describe, expect, it } from "vitest";
import { appendAuditEntry, firstBrokenLink } from "~/features/commands/audit.server";
import { programViewer } from "~/session/viewer";
import { connectForWriting } from "~db/connect";
import { transact } from "~db/transact";
import { freshDatabase } from "../support/fresh-database";

async function withThreeEntries() {
  const { db, file } = freshDatabase();
  for (const name of ["Runa", "Ebbe", "Bodil"])
    await transact(db, (trx) =>
      appendAuditEntry(trx, {
        at: "2027-04-15T09:00:00.000Z",
        viewer: programViewer("Test"),
        action: "writeContribution",
        subject: { kind: "contribution", id: name },
        value: { name },
      }),
    );
  const entries = await db.selectFrom("audit_entry").selectAll().orderBy("sequence").execute();
  return { db, file, entries };
}

/** Changes the file behind the program's back. */
function tamper(file: string, statement: string): void {
  const connection = connectForWriting(file);
  connection.pragma("foreign_keys = OFF");
  connection.exec(statement);
  connection.close();
}

describe("the audit chain", () => {
  it("holds when nobody has touched it", async () => {
    const { db } = await withThreeEntries();
    expect(await firstBrokenLink(db)).toBeNull();
  });

  it.each([
    ["who did it", "update audit_entry set actor = 'somebody else' where sequence = 2"],
    ["when", "update audit_entry set at = '2020-01-01T00:00:00.000Z' where sequence = 2"],
    ["what to", "update audit_entry set subject_id = 'other' where sequence = 2"],
    [
      "the value behind it",
      `update audit_value set value = '{"name":"X"}' where entry_id = (select id from audit_entry where sequence = 2)`,
    ],
  ])("shows the entry in which somebody changed %s", async (_what, statement) => {
    const { db, file, entries } = await withThreeEntries();
    tamper(file, statement);
    expect(await firstBrokenLink(db)).toBe(entries[1]?.id);
  });

  it("shows that an entry was taken out", async () => {
    const { db, file, entries } = await withThreeEntries();
    tamper(file, "delete from audit_entry where sequence = 2");
    expect(await firstBrokenLink(db)).toBe(entries[2]?.id);
  });

  it("stays whole when a value is erased for somebody's sake", async () => {
    const { db, file, entries } = await withThreeEntries();
    tamper(file, `delete from audit_value where entry_id = '${entries[1]?.id}'`);
    expect(await firstBrokenLink(db)).toBeNull();
    const values = await db.selectFrom("audit_value").select("value").execute();
    expect(JSON.stringify(values)).not.toContain("Ebbe");
  });

  it("tells nothing of an erased value that was easy to guess", async () => {
    const { entries, db } = await withThreeEntries();
    const salts = await db.selectFrom("audit_value").select("salt").execute();
    expect(new Set(salts.map(({ salt }) => salt)).size).toBe(3);
    expect(new Set(entries.map(({ value_digest }) => value_digest)).size).toBe(3);
  });
});
