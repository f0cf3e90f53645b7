import { describe, expect, it } from "vitest";
import { firstBrokenLink } from "~/features/commands/audit.server";
import { refusalText } from "~/features/commands/refusal-text";
import { addMembership } from "~/features/committees/membership-commands.server";
import { forgetPerson } from "~/features/people/forget-person.server";
import { closePeriod, reopenPeriod } from "~/features/periods/closing.server";
import { findPeriod } from "~/features/periods/periods.server";
import { assessPeriods } from "~/features/travel-rules/assess-periods.server";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { endedPeriod } from "../../support/ended-period";
import { setTrip, studyTrip } from "../../support/study-trips";

const closingsOf = (db: Awaited<ReturnType<typeof endedPeriod>>["db"]) =>
  db.selectFrom("publication_closing").selectAll().orderBy("number").execute();

describe("Closing a period", () => {
  it("is refused while gaps remain: how many, and what to do", async () => {
    const { db, close, period } = await endedPeriod();
    const result = await close();
    if (result.ok) throw new Error("it was closed");
    expect(result.refusal).toMatchObject({ key: "period.gapsRemain", params: { gaps: 2 } });
    expect(refusalText(result.refusal)).toMatchObject({
      text: "To forhold står stadig i vejen.",
      wayOut: expect.stringContaining("en tur, en dispensation eller en redegørelse"),
    });
    expect(await findPeriod(db, period)).toMatchObject({ closedAt: null, version: 1 });
    expect(await closingsOf(db)).toEqual([]);
  });

  it("is done once each gap is accounted for, and writes the final scoreboard and the audit", async () => {
    const { db, close, settle, period } = await endedPeriod();
    await settle();
    await accepted(close());
    expect(await findPeriod(db, period)).toMatchObject({ closedAt: "2026-02-02T10:00:00.000Z", version: 2 });
    const [closing] = await closingsOf(db);
    expect(closing).toMatchObject({
      period_slug: "2022-2025",
      number: 1,
      closed_on: "2026-02-02",
      reopened_on: null,
    });
    expect(JSON.parse(closing?.content ?? "")).toMatchObject({
      period: { id: "2022-2025", closedAt: "2026-02-02T10:00:00.000Z" },
      committees: [{ name: "Klima- og Miljøudvalget" }, { name: "Skoleudvalget" }],
      trips: [{ id: "2024-01", state: "held" }],
      explanations: [{ committeeId: expect.any(String) }, { noAccountReceived: true }],
    });
    const entries = await db.selectFrom("audit_entry").select("action").execute();
    expect(entries.at(-1)).toEqual({ action: "closePeriod" });
    expect(await firstBrokenLink(db)).toBeNull();
  });

  it("is refused before the period is over", async () => {
    const { by, next } = await endedPeriod();
    expect(await refusalKey(closePeriod(by, { periodId: next, version: 1 }))).toBe("period.notOver");
  });

  it("is an administrator's, and happens once", async () => {
    const { db, close, settle, people } = await endedPeriod();
    await settle();
    for (const viewer of [people.secretary, people.coordinator])
      expect(await refusalKey(close(acting(db, viewer, "2026-02-02")))).toBe("permission.notYours");
    await accepted(close());
    expect(await refusalKey(close())).toBe("period.alreadyClosed");
    expect(await closingsOf(db)).toHaveLength(1);
  });

  it("is refused to whoever looked at the period before another closed or reopened it", async () => {
    const { by, period, settle, close, reopen } = await endedPeriod();
    await settle();
    await accepted(close());
    expect(await refusalKey(closePeriod(by, { periodId: period, version: 1 }))).toBe("form.stale");
    expect(await refusalKey(reopenPeriod(by, { periodId: period, version: 1, reason: "Fejl" }))).toBe(
      "form.stale",
    );
    await accepted(reopen());
    expect(await refusalKey(closePeriod(by, { periodId: period, version: 2 }))).toBe("form.stale");
  });

  it("gives a form that is posted twice its first answer", async () => {
    const { by, period, settle, db } = await endedPeriod();
    await settle();
    const pressed = () => closePeriod({ ...by, formKey: "pressed" }, { periodId: period, version: 1 });
    await accepted(pressed());
    await accepted(pressed());
    expect(await closingsOf(db)).toHaveLength(1);
  });

  it("counts a gap that came up after the page was shown", async () => {
    const { db, period, klima, settle, close } = await endedPeriod();
    await settle();
    await studyTrip(db, period, [klima], { state: "draft", starts_on: "2025-11-03", ends_on: "2025-11-04" });
    expect(await close()).toMatchObject({ refusal: { params: { gaps: 1 } } });
  });

  it("is refused while the only trip of a committee was decided behind closed doors and is not public", async () => {
    const { db, trip, settle, close } = await endedPeriod();
    await settle();
    await transact(db, (trx) => trx.updateTable("decision").set({ item_is_open: 0 }).execute());
    await setTrip(db, trip.id, { title: "Lukket sag" });
    expect(await close()).toMatchObject({ refusal: { params: { gaps: 1 } } });
  });

  it("lets the rules rest: they refuse in open periods alone", async () => {
    const { db, settle, close } = await endedPeriod();
    await settle();
    const findings = async () => (await transact(db, (trx) => assessPeriods(trx, "2026-02-02"))).findings;
    expect(await findings()).not.toEqual([]);
    await accepted(close());
    expect(await findings()).toEqual([]);
  });
});

describe("The final scoreboard", () => {
  it("holds no names of persons and no published titles, so that both can be forgotten", async () => {
    const { db, by, settle, close } = await endedPeriod();
    await settle();
    await accepted(close());
    const [before] = await closingsOf(db);
    for (const word of ["Tidevand", "Regnvand i Göteborg"]) expect(before?.content).not.toContain(word);
    const person = await db
      .selectFrom("person")
      .select("id")
      .where("full_name", "=", "Åse Tidevand")
      .executeTakeFirstOrThrow();
    await accepted(forgetPerson(by, { personId: person.id }));
    expect(await closingsOf(db)).toEqual([before]);
  });

  it("is not touched by whatever is written later, while the scoreboard of today is", async () => {
    const { db, by, period, skole, trip, settle, close } = await endedPeriod();
    await settle();
    await accepted(close());
    const [before] = await closingsOf(db);
    await studyTrip(db, period, [skole], {
      state: "recorded",
      source: "Referat",
      starts_on: "2023",
      ends_on: "2023",
    });
    await setTrip(db, trip.id, { state: "closed", state_before: "held" });
    await accepted(
      addMembership(by, { committeeId: skole, holder: { fullName: "Bertel Brosten" }, role: "chair" }),
    );
    expect(await closingsOf(db)).toEqual([before]);
  });

  it.each([
    ["its content", { content: '{"then":true}' }],
    ["its number", { number: 7 }],
    ["its day", { closed_on: "2026-01-01" }],
    ["its format", { format: 9 }],
    ["its period", { period_slug: "2018-2021" }],
  ])("keeps %s, by the database's own word", async (_what, values) => {
    const { db, settle, close } = await endedPeriod();
    await settle();
    await accepted(close());
    const change = { ...values, reopened_on: "2026-03-03", reopened_reason: "Fejl" };
    await expect(
      transact(db, (trx) => trx.updateTable("publication_closing").set(change).execute()),
    ).rejects.toThrow("a final scoreboard cannot be changed");
  });

  it("is neither deleted, nor written over, nor reopened twice, by the database's own word", async () => {
    const { db, settle, close, reopen } = await endedPeriod();
    await settle();
    await accepted(close());
    const [row] = await closingsOf(db);
    if (!row) throw new Error("no closing");
    const writing = (values: Partial<typeof row>) =>
      transact(db, (trx) =>
        trx
          .replaceInto("publication_closing")
          .values({ ...row, ...values })
          .execute(),
      );
    await expect(transact(db, (trx) => trx.deleteFrom("publication_closing").execute())).rejects.toThrow(
      "never deleted",
    );
    for (const values of [{ content: "{}" }, { number: 2 }, { number: 3 }])
      await expect(writing(values)).rejects.toThrow("closed once");
    await accepted(reopen());
    const again = { reopened_on: "2026-05-05", reopened_reason: "Andet" };
    await expect(
      transact(db, (trx) => trx.updateTable("publication_closing").set(again).execute()),
    ).rejects.toThrow("said once");
    await expect(writing({ number: 3 })).rejects.toThrow("closed once");
  });
});

describe("Reopening a period", () => {
  it("takes an administrator and a reason, and leaves the scoreboard with both the day and the reason", async () => {
    const { db, people, settle, close, reopen, period } = await endedPeriod();
    await settle();
    await accepted(close());
    expect(await refusalKey(reopen("Fejl", acting(db, people.secretary, "2026-02-02")))).toBe(
      "permission.notYours",
    );
    expect(await refusalKey(reopen(" "))).toBe("field.required");
    await accepted(reopen("  En redegørelse er kommet  "));
    expect(await findPeriod(db, period)).toMatchObject({ closedAt: null, version: 3 });
    expect(await closingsOf(db)).toMatchObject([
      { number: 1, reopened_on: "2026-02-02", reopened_reason: "En redegørelse er kommet" },
    ]);
    expect(await refusalKey(reopen())).toBe("period.notClosed");
  });

  it("lets the period be closed again, beside the closing before", async () => {
    const { db, settle, close, reopen, skole, explain } = await endedPeriod();
    await settle();
    await accepted(close());
    await accepted(reopen());
    await accepted(explain({ committeeId: skole, body: "En grundigere redegørelse." }));
    await accepted(close());
    const [first, second] = await closingsOf(db);
    expect([first?.number, second?.number, second?.reopened_on]).toEqual([1, 2, null]);
    expect(first?.content).not.toContain("grundigere");
    expect(second?.content).toContain("grundigere");
  });
});
