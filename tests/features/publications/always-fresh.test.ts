import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closePeriod, reopenPeriod } from "~/features/periods/closing.server";
import { findPeriod } from "~/features/periods/periods.server";
import { publicParts } from "~/features/publications/parts";
import { correctPart, publishPart } from "~/features/publications/publish.server";
import { redactPart } from "~/features/publications/redact.server";
import { refreshEverything, refreshPublicRecord } from "~/features/publications/refresh.server";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { tripStates } from "~/features/trips/trip-states";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { evaluationRules } from "../../support/evaluation-rules";
import { freshDatabase } from "../../support/fresh-database";
import { memoryFiles } from "../../support/memory-files";
import { municipality } from "../../support/municipality";
import {
  changing,
  costLine,
  decision,
  publicRecordAsText,
  setTrip,
  studyTrip,
} from "../../support/study-trips";

async function field(db: Db) {
  const place = municipality(db);
  const periods = [await place.period(2026), await place.period(2030)];
  const committees = [
    await place.committee(periods[0] ?? "", "Kulturudvalget"),
    await place.committee(periods[0] ?? "", "Skoleudvalget"),
    await place.committee(periods[1] ?? "", "Fritidsudvalget"),
  ];
  const coordinator = await place.coordinator();
  const members = [];
  for (const [n, committee] of committees.slice(0, 2).entries())
    members.push((await place.politician(`Politiker ${n}`, { [committee]: "member" })).personId);
  const administrator = await place.administrator();
  const trips = [
    await studyTrip(db, periods[0] ?? "", [committees[0] ?? ""], { title: "TITEL-A" }),
    await studyTrip(db, periods[0] ?? "", [committees[0] ?? "", committees[1] ?? ""], { title: "TITEL-B" }),
  ];
  for (const trip of trips) {
    await costLine(db, trip.id, { final_minor: 5000 });
    await decision(db, trip.id, { body: "Byrådet", decides_for_all: 1 });
    await setTrip(db, trip.id, { state: "approved" });
  }
  return {
    periods,
    committees,
    trips,
    members,
    administrator,
    context: { db, files: memoryFiles(), viewer: coordinator, now: new Date("2027-05-05T08:00:00Z") },
  };
}

type Field = Awaited<ReturnType<typeof field>>;
type Step = (db: Db, ground: Field) => Promise<unknown>;

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Steps that people, or an import, may take in any order, as rows or as commands. */
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.nat(1), fc.constantFrom(...tripStates), fc.boolean()).map(
    ([n, state, reapproving]): Step =>
      (db, { trips }) =>
        changing(db, at(trips, n).id, (trx) =>
          trx
            .updateTable("trip")
            .set({
              state,
              reapproving: reapproving ? 1 : 0,
              cancel_reason: state === "cancelled" ? "Aflyst" : null,
            })
            .where("id", "=", at(trips, n).id)
            .execute(),
        ),
  ),
  fc
    .tuple(
      fc.nat(1),
      fc.nat(2),
      fc.constantFrom("open", "closed"),
      fc.constantFrom("trip", "change", "evaluation"),
    )
    .map(
      ([n, c, item, concerns]): Step =>
        (db, { trips, committees }) =>
          decision(db, at(trips, n).id, {
            committee_id: at(committees, c),
            item: item as "open" | "closed",
            concerns: concerns as "trip" | "change" | "evaluation",
          }),
    ),
  fc
    .tuple(fc.nat(1), fc.constantFrom({ released_on: "2027-02-02" }, { item_is_open: 0 }, { superseded: 1 }))
    .map(
      ([n, values]): Step =>
        (db, { trips }) =>
          changing(db, at(trips, n).id, (trx) =>
            trx
              .updateTable("decision")
              .set(values as object)
              .where("trip_id", "=", at(trips, n).id)
              .execute(),
          ),
    ),
  fc.tuple(fc.nat(1), fc.nat(1)).map(
    ([n, p]): Step =>
      (db, { trips, periods }) =>
        changing(db, at(trips, n).id, (trx) =>
          trx
            .updateTable("trip")
            .set({ period_id: at(periods, p) })
            .where("id", "=", at(trips, n).id)
            .execute(),
        ),
  ),
  fc
    .tuple(
      fc.nat(1),
      fc.constantFrom(...publicParts),
      fc.constantFrom("publish", "correct", "redact", "withdraw"),
    )
    .map(
      ([n, part, act]): Step =>
        (_db, { trips, context }) => {
          const wanted = { tripId: at(trips, n).id, part, note: "Note", reason: "Grund", numbers: [1] };
          if (act === "publish") return publishPart(context, wanted);
          if (act === "correct") return correctPart(context, wanted);
          return act === "redact" ? redactPart(context, wanted) : withdrawPart(context, wanted);
        },
    ),
  fc.tuple(fc.nat(2), fc.nat(2), fc.boolean()).map(
    ([a, b, isThere]): Step =>
      (db, { committees, periods }) =>
        touching(db, [at(periods, a === 2 ? 1 : 0)], async (trx) => {
          const line = { committee_id: at(committees, a), predecessor_id: at(committees, b) };
          await trx
            .deleteFrom("committee_predecessor")
            .where((eb) => eb.and(line))
            .execute();
          if (isThere && a > b) await trx.insertInto("committee_predecessor").values(line).execute();
        }),
  ),
  fc.tuple(fc.nat(2), fc.nat(1)).map(
    ([c, n]): Step =>
      (db, { committees, periods, trips }) =>
        touching(db, [at(periods, c === 2 ? 1 : 0)], (trx) =>
          trx
            .insertInto("explanation")
            .values({
              id: newId(),
              period_id: at(periods, c === 2 ? 1 : 0),
              rule_key: "minimumTrips",
              committee_id: at(committees, c),
              trip_id: n === 0 ? null : at(trips, n).id,
              author: "Udvalget",
              body: "Ingen tid",
              given_on: "2027-01-01",
            })
            .execute(),
        ),
  ),
  fc.tuple(fc.nat(1), fc.boolean()).map(
    ([n, closes]): Step =>
      async (db, { periods, administrator }) => {
        const periodId = at(periods, n);
        const context = { db, viewer: administrator, now: new Date("2034-02-01T09:00:00Z") };
        const seen = { periodId, version: (await findPeriod(db, periodId))?.version ?? 0 };
        return closes
          ? closePeriod(context, seen)
          : reopenPeriod(context, { ...seen, reason: "Nyt er kommet" });
      },
  ),
  fc.tuple(fc.nat(1), fc.constantFrom(30, 60)).map(
    ([p, days]): Step =>
      (db, { periods }) =>
        touching(db, [at(periods, p)], async (trx) => {
          const adopted = await trx
            .selectFrom("rule_set")
            .select("id")
            .where("period_id", "=", at(periods, p))
            .execute();
          await evaluationRules(trx, at(periods, p), { number: adopted.length + 1, days });
        }),
  ),
  fc.tuple(fc.nat(1), fc.nat(1)).map(
    ([n, c]): Step =>
      (db, { trips, committees, members }) =>
        changing(db, at(trips, n).id, (trx) =>
          trx
            .insertInto("participant")
            .values({
              id: newId(),
              trip_id: at(trips, n).id,
              kind: "politician",
              person_id: at(members, c),
              name: null,
              committee_id: at(committees, c),
              withdrew_reason: null,
            })
            .onConflict((conflict) => conflict.doNothing())
            .execute(),
        ),
  ),
  fc.constantFrom("Fjordby Kommune", "Fjordby").map(
    (value): Step =>
      (db) =>
        touching(db, [], (trx) =>
          trx
            .insertInto("setting")
            .values({ key: "municipality_name", value })
            .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
            .execute(),
        ),
  ),
);

function touching(db: Db, periodIds: string[], body: (trx: WriteDb) => Promise<unknown>): Promise<void> {
  return transact(db, async (trx) => {
    await body(trx);
    await refreshPublicRecord(trx, { tripIds: new Set(), periodIds: new Set(periodIds) });
  });
}

async function hasCurrentVersion(db: Db, reference: string): Promise<boolean> {
  const rows = await db
    .selectFrom("publication_version")
    .select("number")
    .where("reference", "=", reference)
    .where("status", "<>", "redacted")
    .execute();
  return rows.length > 0;
}

/** What the closings hold that no later step may touch. */
async function finalScoreboards(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("publication_closing")
    .select(["period_slug", "number", "closed_on", "format", "content"])
    .orderBy("period_slug")
    .orderBy("number")
    .execute();
  return rows.map((row) => JSON.stringify(row));
}

describe("the public record", () => {
  it("is, after any steps in any order, what composing it all anew gives, and tells no unpublished title", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 14 }), async (taken) => {
        const { db } = freshDatabase();
        const ground = await field(db);
        await transact(db, refreshEverything);
        for (const step of taken) await step(db, ground);
        const stored = await publicRecordAsText(db);
        await transact(db, refreshEverything);
        expect(await publicRecordAsText(db)).toBe(stored);
        for (const [n, title] of ["TITEL-A", "TITEL-B"].entries())
          if (!(await hasCurrentVersion(db, at(ground.trips, n).reference)))
            expect(stored).not.toContain(title);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("keeps every final scoreboard through all that comes after it", async () => {
    let closings = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 6, maxLength: 20 }), async (taken) => {
        const { db } = freshDatabase();
        const ground = await field(db);
        for (const trip of ground.trips) await setTrip(db, trip.id, { state: "held" });
        let before: string[] = [];
        for (const step of taken) {
          await step(db, ground);
          const after = await finalScoreboards(db);
          expect(after).toEqual(expect.arrayContaining(before));
          before = after;
        }
        await transact(db, refreshEverything);
        expect(await finalScoreboards(db)).toEqual(before);
        closings += before.length;
      }),
      { numRuns: 30, seed: 2027 },
    );
    expect(closings).toBeGreaterThan(0);
  }, 60_000);
});
