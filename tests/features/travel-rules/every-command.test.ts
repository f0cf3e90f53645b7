import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { CommandContext } from "~/features/commands/perform.server";
import { refusalText } from "~/features/commands/refusal-text";
import { setPredecessors } from "~/features/committees/committee-commands.server";
import { runImport } from "~/features/import/run-import.server";
import { recordPastTrip } from "~/features/past-trips/past-trip-commands.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { assess } from "~/features/travel-rules/assess";
import { grantDispensation, revokeDispensation } from "~/features/travel-rules/dispensation-commands.server";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { changeCommittees } from "~/features/trips/committee-commands.server";
import { changeDates } from "~/features/trips/dates-commands.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { cancelTrip, reopenTrip } from "~/features/trips/lifecycle-end.server";
import { describeTrip } from "~/features/trips/trip-commands.server";
import { findTrip } from "~/features/trips/trips.server";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { accepted } from "../../support/acting";
import { atMostOne, type LimitedTown, limitedTown } from "../../support/limited-town";

const other = "Havvind i Esbjerg";
const title = "Byrum i Malmö";
const klimaName = "Klima- og Miljøudvalget";
const reason = "Turen bliver til noget alligevel";
const covered = { answer: "covered", note: "Byrådet bemyndigede formanden" } as const;

type Command = (by: CommandContext) => Promise<Result<unknown>>;

async function tripAsSeen(db: Db, tripId: string) {
  const trip = await findTrip(db, tripId);
  if (!trip) throw new Error("no trip");
  return trip;
}

/** Every row that a command of the kind may write. */
async function everyRow(db: Db) {
  const tables = [
    "trip",
    "trip_committee",
    "decision",
    "dispensation",
    "inherited_breach",
    "form_key",
    "audit_entry",
    "audit_value",
    "publication_trip",
    "publication_scoreboard",
  ] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
}

interface RefusedCase {
  what: string;
  /** The committee that has a trip already. */
  committee?: string;
  /** What the sentence says was not done. */
  says: string;
  /** Lays out the situation by commands, and gives the one that is too much. */
  lead(town: LimitedTown): Promise<Command>;
}

const refusedCases: RefusedCase[] = [
  {
    what: "approveTrip: a second trip is approved",
    says: "Turen er ikke godkendt",
    lead: async ({ klima, approved, proposed }) => {
      await approved(other, klima);
      const second = await proposed(title, klima);
      return (by) => approveTrip(by, second);
    },
  },
  ...[covered, { answer: "askAnew" } as const].map(
    (approval): RefusedCase => ({
      what: `changeCommittees: a committee joins an approved trip (${approval.answer})`,
      says: "Turens udvalg er ikke ændret",
      lead: async ({ db, klima, plan, approved }) => {
        await approved(other, klima);
        const tripId = await approved(title, plan);
        const { version } = await tripAsSeen(db, tripId);
        const travelling = { committeeIds: [plan, klima], leadCommitteeId: plan };
        return (by) => changeCommittees(by, { tripId, version, approval, ...travelling });
      },
    }),
  ),
  ...[covered, { answer: "askAnew" } as const].map(
    (approval): RefusedCase => ({
      what: `changeDates: an approved trip moves into a year of the next period (${approval.answer})`,
      committee: "Klimaudvalget",
      says: "Turens datoer er ikke ændret",
      lead: async ({ db, klima, nextKlima, nextPeriod, approved }) => {
        await approved(other, nextKlima, {
          periodId: nextPeriod,
          startsOn: "2030-03-04",
          endsOn: "2030-03-06",
        });
        const tripId = await approved(title, klima);
        const { version } = await tripAsSeen(db, tripId);
        const travelling = { committeeIds: [nextKlima], leadCommitteeId: nextKlima };
        const dates = { startsOn: "2030-06-04", endsOn: "2030-06-06", moveProgramme: true };
        return (by) => changeDates(by, { tripId, version, approval, travelling, ...dates });
      },
    }),
  ),
  {
    what: "reopenTrip: a cancelled trip is revived",
    says: "Turen er ikke genoptaget",
    lead: async ({ by: before, klima, approved }) => {
      const first = await approved(title, klima);
      await accepted(cancelTrip(before, first, { reason: "Værten meldte fra" }));
      await approved(other, klima);
      return (by) => reopenTrip(by, first, { reason });
    },
  },
  {
    what: "revokeDispensation: a second trip rests on it",
    says: "Dispensationen er ikke tilbagekaldt",
    lead: async ({ db, by: before, klima, period, approved, proposed }) => {
      await approved(other, klima);
      const second = await proposed(title, klima);
      await accepted(
        grantDispensation(before, {
          periodId: period,
          ruleKey: "maximumTrips",
          committeeId: klima,
          tripId: second,
          body: "Økonomiudvalget",
          decidedOn: "2028-02-03",
          reason: "Værten flyttede besøget.",
          agendaItem: "12",
          caseNumber: "",
          link: "",
        }),
      );
      await accepted(approveTrip(before, second));
      const given = await db.selectFrom("dispensation").select(["id", "version"]).executeTakeFirstOrThrow();
      const revocation = {
        dispensationId: given.id,
        version: given.version,
        revokedOn: "2028-02-10",
        reason,
      };
      return (by) => revokeDispensation(by, revocation);
    },
  },
  {
    what: "describeTrip: an approved administrative trip becomes political",
    says: "Ændringen er ikke gemt",
    lead: async ({ db, klima, approved }) => {
      await approved(other, klima);
      const tripId = await approved(title, klima, { kind: "administrative" });
      const seen = await tripAsSeen(db, tripId);
      return (by) => describeTrip(by, { ...seen, tripId, kind: "political" });
    },
  },
];

describe("a command that would newly breach the maximum", () => {
  it.each(refusedCases)("is refused, changes nothing and says why: $what", async (given) => {
    const town = await limitedTown();
    const command = await given.lead(town);
    const before = await everyRow(town.db);
    const result = await command({ ...town.by, formKey: "pressed" });
    if (result.ok) throw new Error("it was accepted");
    expect(result.refusal.key).toBe("rule.maximumTrips");
    expect(await everyRow(town.db)).toEqual(before);
    const otherTrip = await town.db
      .selectFrom("trip")
      .select("reference")
      .where("title", "=", other)
      .executeTakeFirstOrThrow();
    const sentence = refusalText(result.refusal);
    expect(sentence.title).toBe(given.says);
    expect(sentence.text).toMatch(new RegExp(`^${given.committee ?? klimaName} har allerede `));
    expect(sentence.text).toContain(`»${other}« (${otherTrip.reference}), godkendt`);
    expect(sentence.text).toContain("Højst én er tilladt. Rejsereglerne: »Højst én tur i hver valgperiode«");
    expect(sentence.wayOut).toBeTruthy();
  });

  it.each(refusedCases)("is done once the other trip is called off: $what", async (given) => {
    const town = await limitedTown();
    const command = await given.lead(town);
    await accepted(cancelOther(town));
    await accepted(command({ ...town.by, formKey: "pressed" }));
  });
});

async function cancelOther({ db, by }: LimitedTown): Promise<Result<void>> {
  const { id } = await db
    .selectFrom("trip")
    .select("id")
    .where("title", "=", other)
    .executeTakeFirstOrThrow();
  return cancelTrip(by, id, { reason: "Værten meldte fra" });
}

interface RecordedCase {
  what: string;
  adopted?: boolean;
  lead(town: LimitedTown): Promise<() => Promise<unknown>>;
}

const recordedCases: RecordedCase[] = [
  {
    what: "recordPastTrip: a trip of the past turns up",
    lead: async ({ by, klima, period, approved }) => {
      await approved(other, klima);
      return () =>
        accepted(
          recordPastTrip(by, {
            periodId: period,
            kind: "political",
            leadCommitteeId: klima,
            committeeIds: [klima],
            title,
            purpose: "",
            startsOn: "2026-05-05",
            endsOn: "2026-05-07",
            destinations: [{ city: "Malmö", country: "SE" }],
            visits: [],
            politicians: 4,
            officials: 2,
            totalCostMinor: null,
            sourceFigure: null,
            source: "Udvalgets dagsorden",
          }),
        );
    },
  },
  {
    what: "importTrips: a file holds one",
    lead: async ({ admin, folder, klima, approved }) => {
      await approved(other, klima);
      const file = path.join(folder, "trips.csv");
      const columns =
        "committee,destination_city,destination_country,starts_on,ends_on,politicians,officials,total_cost_dkk,published_cost_per_participant_dkk";
      writeFileSync(file, `${columns}\n${klimaName},Malmö,SE,2026-05-05,2026-05-07,4,2,41200.00,6866\n`);
      return async () => {
        const report = await runImport(["trips", file, "--period", "2026-2029"], admin);
        if (!report.ok) throw new Error(report.lines.join("\n"));
      };
    },
  },
  {
    what: "adoptTravelRules: the rules come after the trips",
    adopted: false,
    lead: async ({ admin, klima, period, approved }) => {
      await approved(other, klima);
      await approved(title, klima);
      return () => accepted(adoptTravelRules(admin, period, atMostOne));
    },
  },
  {
    what: "setPredecessors: a committee takes over another's trip",
    lead: async ({ admin, klima, plan, approved }) => {
      await approved(other, plan);
      await approved(title, klima);
      return () =>
        accepted(setPredecessors(admin, { committeeId: klima, version: 1, predecessorIds: [plan] }));
    },
  },
];

describe("a command that records what was or merges what is", () => {
  it.each(recordedCases)("is done, and the breach is marked as inherited: $what", async (given) => {
    const town = await limitedTown(given);
    const command = await given.lead(town);
    expect(await excess(town)).toBeUndefined();
    await command();
    expect(await excess(town)).toMatchObject({ committeeId: town.klima, inherited: true });
  });

  it.each(recordedCases)("does not open the door for a trip more: $what", async (given) => {
    const town = await limitedTown(given);
    await (await given.lead(town))();
    const third = await town.proposed("Cykelstier i Gent", town.klima);
    const result = await approveTrip(town.by, third);
    expect(result.ok ? null : result.refusal.key).toBe("rule.maximumTrips");
  });
});

async function excess({ db, period, by }: LimitedTown) {
  const today = by.now.toISOString().slice(0, 10);
  return assess(await loadPeriodFacts(db, period), today).find(
    ({ ruleKind, strength, outcome }) =>
      ruleKind === "maximumTrips" && strength === "must" && outcome === "breached",
  );
}
