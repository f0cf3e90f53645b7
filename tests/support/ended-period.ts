import type { CommandContext } from "~/features/commands/perform.server";
import { closePeriod, reopenPeriod } from "~/features/periods/closing.server";
import { findPeriod } from "~/features/periods/periods.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import {
  grantDispensation,
  type NewDispensation,
} from "~/features/travel-rules/dispensation-commands.server";
import { giveExplanation, type NewExplanation } from "~/features/travel-rules/explanation-commands.server";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { accepted, acting } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";
import { ruleSet } from "./period-facts";
import { changing, decision, studyTrip } from "./study-trips";

/** The day on which people act: the period before has been over since New Year. */
export const dayAfterPeriod = "2026-02-02";

const rules = ruleSet(
  [
    { kind: "minimumTrips", count: 1, strength: "should", citation: "Mindst én tur." },
    { kind: "maximumTrips", count: 2, citation: "Højst to ture." },
    { kind: "evaluationDue", count: 90, unit: "days", strength: "should", citation: "Inden 90 dage." },
  ],
  { adoptedOn: "2022-02-01", inForceFrom: "2022-02-01" },
);

/**
 * A period that is over: one committee has held a trip that is public and was never evaluated, another has held none.
 * Neither is accounted for yet.
 */
export async function layOutEndedPeriod(db: Db) {
  const town = municipality(db);
  const period = await town.period(2022);
  const next = await town.period(2026);
  const klima = await town.committee(period, "Klima- og Miljøudvalget");
  const skole = await town.committee(period, "Skoleudvalget");
  const nextKlima = await town.committee(next, "Klimaudvalget");
  await town.politician("Åse Tidevand", { [klima]: "chair" });
  const administrator = await town.administrator();
  const people = {
    administrator,
    secretary: await town.secretary("Bodil Klitrose", [klima, skole, nextKlima]),
    coordinator: await town.coordinator(),
  };
  await accepted(adoptTravelRules(acting(db, administrator, "2022-02-02"), period, rules));
  const trip = await studyTrip(db, period, [klima], {
    reference: "2024-01",
    title: "Regnvand i Göteborg",
    starts_on: "2024-05-14",
    ends_on: "2024-05-16",
  });
  await decision(db, trip.id, { committee_id: klima, meeting_on: "2024-02-06" });
  await changing(db, trip.id, (trx) =>
    trx
      .updateTable("trip")
      .set({ state: "held", held_confirmed_at: "2024-05-20T10:00:00.000Z" })
      .where("id", "=", trip.id)
      .execute(),
  );
  return { period, next, klima, skole, nextKlima, trip, people };
}

/** The ended period in a database of the test's own, with what is done to it. */
export async function endedPeriod() {
  const database = freshDatabase();
  const { db } = database;
  const laid = await layOutEndedPeriod(db);
  const { period, klima, skole, people } = laid;
  const by = acting(db, people.administrator, dayAfterPeriod);
  const bySecretary = acting(db, people.secretary, dayAfterPeriod);
  const version = async () => (await findPeriod(db, period))?.version ?? 0;

  const explain = (given: Partial<NewExplanation>, context: CommandContext = bySecretary) =>
    giveExplanation(context, {
      periodId: period,
      ruleKey: "minimumTrips",
      committeeId: skole,
      tripId: null,
      author: "Udvalgets formand",
      body: "Turen blev aflyst af værten.",
      noAccountReceived: false,
      givenOn: dayAfterPeriod,
      ...given,
    });
  const dispense = (given: Partial<NewDispensation> = {}) =>
    grantDispensation(bySecretary, {
      periodId: period,
      ruleKey: "maximumTrips",
      committeeId: klima,
      tripId: null,
      body: "Byrådet",
      decidedOn: dayAfterPeriod,
      reason: "Værten flyttede besøget.",
      agendaItem: "",
      caseNumber: "",
      link: "",
      ...given,
    });
  /** Accounts for both gaps: one explanation, and one that never came. */
  const settle = async () => {
    await accepted(explain({}));
    await accepted(
      explain({ ruleKey: "evaluationDue", committeeId: klima, body: "", noAccountReceived: true }),
    );
  };
  const close = async (context: CommandContext = by): Promise<Result<void>> =>
    closePeriod(context, { periodId: period, version: await version() });
  const reopen = async (reason = "Udvalget har sendt sin redegørelse", context: CommandContext = by) =>
    reopenPeriod(context, { periodId: period, version: await version(), reason });

  return { ...database, ...laid, by, bySecretary, version, explain, dispense, settle, close, reopen };
}
