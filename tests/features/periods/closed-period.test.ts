import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { registerPastEvaluation } from "~/features/evaluations/past-evaluation-commands.server";
import { addRecommendation } from "~/features/evaluations/recommendation-commands.server";
import { saveSection } from "~/features/evaluations/section-commands.server";
import { recordPastTrip } from "~/features/past-trips/past-trip-commands.server";
import { publishPart } from "~/features/publications/publish.server";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { revokeDispensation } from "~/features/travel-rules/dispensation-commands.server";
import { editCosts } from "~/features/trips/cost-lines.server";
import { changeDates } from "~/features/trips/dates-commands.server";
import { cancelTrip, reopenTrip } from "~/features/trips/lifecycle-end.server";
import { createTrip } from "~/features/trips/trip-commands.server";
import type { Result } from "~/shared/result";
import { accepted, acting, refusalKey } from "../../support/acting";
import { dayAfterPeriod, endedPeriod } from "../../support/ended-period";
import { memoryFiles } from "../../support/memory-files";
import { ruleSet } from "../../support/period-facts";
import { setTrip, studyTrip } from "../../support/study-trips";

type Town = Awaited<ReturnType<typeof endedPeriod>>;
type Attempt = () => Promise<Result<unknown>>;

const firstDays = { startsOn: "2025-11-03", endsOn: "2025-11-05" };
const places = [{ city: "Malmö", country: "SE" }];
const reason = "Værten er kommet på andre tanker";

/** What lies ahead of a period, or lets it be judged otherwise: refused once it is closed. */
const refused: Record<string, (town: Town) => Promise<Attempt>> = {
  "rules are adopted": async ({ by, period }) => {
    const next = ruleSet([{ kind: "minimumTrips", count: 1 }], { number: 2, inForceFrom: "2025-06-01" });
    return () => adoptTravelRules(by, period, next);
  },
  "a dispensation is given":
    async ({ dispense }) =>
    () =>
      dispense(),
  "an explanation is given":
    async ({ explain }) =>
    () =>
      explain({}),
  "a dispensation is revoked": async ({ db, bySecretary, dispense }) => {
    await accepted(dispense());
    const { id, version } = await db
      .selectFrom("dispensation")
      .select(["id", "version"])
      .executeTakeFirstOrThrow();
    return () =>
      revokeDispensation(bySecretary, { dispensationId: id, version, revokedOn: dayAfterPeriod, reason });
  },
  "a trip is planned in it":
    async ({ bySecretary, period, klima }) =>
    () =>
      createTrip(bySecretary, {
        periodId: period,
        kind: "political",
        title: "Havvind i Malmö",
        question: "",
        purpose: "",
        leadCommitteeId: klima,
        committeeIds: [klima],
        destinations: places,
        ...firstDays,
      }),
  "a trip of another period is moved into it": async ({ db, bySecretary, next, nextKlima, klima }) => {
    const { id: tripId } = await studyTrip(db, next, [nextKlima], {
      state: "draft",
      starts_on: "2026-05-05",
      ends_on: "2026-05-06",
    });
    const travelling = { committeeIds: [klima], leadCommitteeId: klima };
    return () =>
      changeDates(bySecretary, {
        tripId,
        version: 1,
        moveProgramme: true,
        travelling,
        approval: null,
        ...firstDays,
      });
  },
  "a trip that was called off is revived": async ({ db, bySecretary, period, skole }) => {
    const { id } = await studyTrip(db, period, [skole], { state: "approved", starts_on: "2025-11-03" });
    await accepted(cancelTrip(bySecretary, id, { reason }));
    return () => reopenTrip(bySecretary, id, { reason });
  },
};

describe("In a closed period", () => {
  it.each(Object.entries(refused))("%s: refused, until it is reopened", async (_what, lead) => {
    const town = await endedPeriod();
    const attempt = await lead(town);
    await town.settle();
    await accepted(town.close());
    expect(await refusalKey(attempt())).toBe("period.closed");
    expect(refusalText({ key: "period.closed" }).wayOut).toContain("genåbne");
    await accepted(town.reopen());
    expect(await refusalKey(attempt())).toBeNull();
  });
});

/** What becomes known later of the trips that a period had: recorded and published all the same. */
const taken: Record<string, (town: Town) => Promise<Result<unknown>>> = {
  "a past trip": ({ bySecretary, period, skole }) =>
    recordPastTrip(bySecretary, {
      periodId: period,
      kind: "political",
      leadCommitteeId: skole,
      committeeIds: [skole],
      title: "Skoler i Malmö",
      purpose: "",
      startsOn: "2023-05",
      endsOn: "2023-05",
      destinations: places,
      visits: [],
      politicians: null,
      officials: null,
      totalCostMinor: null,
      sourceFigure: null,
      source: "Referat, Skoleudvalget 7. juni 2023",
    }),
  "the evaluation of a past trip": async ({ db, bySecretary, period, skole }) => {
    const { id } = await studyTrip(db, period, [skole], {
      state: "recorded",
      starts_on: "2023",
      ends_on: "2023",
    });
    return registerPastEvaluation(bySecretary, id, {
      presentedOn: null,
      summary: "Turen gav tre forslag.",
      version: 0,
    });
  },
  "a section of an evaluation": ({ bySecretary, trip }) =>
    saveSection(bySecretary, trip.id, { section: "benefit", body: "Regnvand.", isDone: true, version: 0 }),
  "a recommendation": ({ bySecretary, trip }) =>
    addRecommendation(bySecretary, trip.id, { body: "Plant træer.", owner: null }),
  "the accounts": ({ bySecretary, trip }) =>
    editCosts(bySecretary, trip.id, {
      approval: null,
      coverNote: "",
      version: 1,
      lines: [
        {
          id: null,
          version: null,
          category: "flights",
          description: "Tog",
          estimated: null,
          provisional: null,
          final: 412_500,
          remove: false,
        },
      ],
      vat: "without",
      note: null,
    }),
  "a publication, and its withdrawal": async ({ db, people, trip }) => {
    const coordinator = { ...acting(db, people.coordinator, dayAfterPeriod), files: memoryFiles() };
    await accepted(publishPart(coordinator, { tripId: trip.id, part: "programme", note: "" }));
    return withdrawPart(coordinator, { tripId: trip.id, part: "programme", reason });
  },
  "a trip that is opened again because its accounts came late": async ({ db, bySecretary, trip }) => {
    await setTrip(db, trip.id, { state: "closed", state_before: "held" });
    return reopenTrip(bySecretary, trip.id, { reason });
  },
};

describe("A closed period still takes", () => {
  it.each(Object.entries(taken))("%s, and its final scoreboard stands", async (_what, record) => {
    const town = await endedPeriod();
    await town.settle();
    await accepted(town.close());
    const final = () => town.db.selectFrom("publication_closing").selectAll().execute();
    const before = await final();
    await accepted(record(town));
    expect(await final()).toEqual(before);
  });
});
