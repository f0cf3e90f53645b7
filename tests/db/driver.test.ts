import { fork } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { connectForWriting } from "~db/connect";
import { transact } from "~db/transact";
import { freshDatabase } from "../support/fresh-database";

const writer = path.resolve(import.meta.dirname, "writer-process.ts");
const setting = (key: string, value = "") => ({ key, value });

describe("outside a transaction", () => {
  it("the database only reads", async () => {
    const { db } = freshDatabase();
    await expect(db.insertInto("setting").values(setting("a")).execute()).rejects.toThrow(
      /readonly|read-only/,
    );
    await expect(db.deleteFrom("setting").execute()).rejects.toThrow(/readonly|read-only/);
    expect(await db.selectFrom("setting").selectAll().execute()).toEqual([]);
  });
});

describe("a transaction", () => {
  it("leaves all that it wrote, or nothing", async () => {
    const { db } = freshDatabase();
    await transact(db, async (trx) => void (await trx.insertInto("setting").values(setting("a")).execute()));
    const failing = transact(db, async (trx) => {
      await trx.insertInto("setting").values(setting("b")).execute();
      throw new Error("on second thoughts");
    });
    await expect(failing).rejects.toThrow("on second thoughts");
    expect(await db.selectFrom("setting").select("key").execute()).toEqual([{ key: "a" }]);
  });

  it("fails loudly when the plain database is used inside it, instead of waiting for ever", async () => {
    const { db } = freshDatabase();
    const nested = transact(db, async () => db.selectFrom("setting").selectAll().execute());
    await expect(nested).rejects.toThrow("used inside a transaction");
    const twice = transact(db, () => transact(db, async () => {}));
    await expect(twice).rejects.toThrow("used inside a transaction");
  });

  it("is waited for by the next one, and lets readers through", async () => {
    const { db } = freshDatabase();
    const order: string[] = [];
    const slow = transact(db, async (trx) => {
      await trx.insertInto("setting").values(setting("slow")).execute();
      order.push("slow begins");
      await new Promise((resolve) => setTimeout(resolve, 50));
      order.push("slow ends");
    });
    const next = transact(db, async () => void order.push("next"));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await db.selectFrom("setting").selectAll().execute()).toEqual([]);
    await Promise.all([slow, next]);
    expect(order).toEqual(["slow begins", "slow ends", "next"]);
  });

  it("waits for another process without stopping this one", async () => {
    const { db, file } = freshDatabase();
    const other = connectForWriting(file);
    other.exec("begin immediate");
    let turns = 0;
    const beat = setInterval(() => turns++, 10);
    const waiting = transact(
      db,
      async (trx) => void (await trx.insertInto("setting").values(setting("a")).execute()),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    other.exec("commit");
    await waiting;
    clearInterval(beat);
    other.close();
    expect(turns).toBeGreaterThan(5);
  });
});

describe("a queue of transactions", () => {
  it("lets readers and answers through between one and the next", async () => {
    const { db } = freshDatabase();
    let done = 0;
    const queue = Array.from({ length: 20 }, () => transact(db, async () => void done++));
    const doneAtEachTurn: number[] = [];
    let turn = setImmediate(function next() {
      doneAtEachTurn.push(done);
      turn = setImmediate(next);
    });
    await Promise.all(queue);
    clearImmediate(turn);
    expect(doneAtEachTurn.filter((count) => count > 0 && count < 20).length).toBeGreaterThan(2);
  });
});

describe("two processes that write at once", () => {
  it("lose nothing and do not wait for ever", async () => {
    const { db, file } = freshDatabase();
    const each = 60;
    const ended = ["one", "two"].map(
      (name) =>
        new Promise<number | null>((resolve) => {
          const child = fork(writer, [file, name, String(each)], { execArgv: ["--import", "tsx"] });
          child.on("exit", resolve);
        }),
    );
    expect(await Promise.all(ended)).toEqual([0, 0]);
    const { count } = await db
      .selectFrom("setting")
      .select((expression) => expression.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(2 * each);
  }, 60_000);
});
