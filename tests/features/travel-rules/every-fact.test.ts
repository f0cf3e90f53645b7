import { describe, expect, it } from "vitest";
import type { CommandContext } from "~/features/commands/perform.server";
import { editMembership, removeMembership } from "~/features/committees/membership-commands.server";
import { sendBackEvaluation } from "~/features/evaluations/evaluation-decision-commands.server";
import { publishPart } from "~/features/publications/publish.server";
import { redactPart } from "~/features/publications/redact.server";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { assess } from "~/features/travel-rules/assess";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { fillInAmounts } from "~/features/trips/cost-amounts.server";
import type { CostLinesForm } from "~/features/trips/cost-forms";
import { editCosts } from "~/features/trips/cost-lines.server";
import { setCostSplit } from "~/features/trips/cost-split.server";
import {
  changeDecision,
  noteAsCovering,
  recordDecision,
  removeDecision,
} from "~/features/trips/decision-commands.server";
import { changeDestinations } from "~/features/trips/destination-commands.server";
import { changeFunding, recordFunding } from "~/features/trips/funding.server";
import { confirmHeld } from "~/features/trips/held.server";
import { changeLegalBasis, removeLegalBasis } from "~/features/trips/legal-basis.server";
import { leaveOutCommittee } from "~/features/trips/lifecycle-leave-out.server";
import {
  addTraveller,
  changeParticipant,
  removeParticipant,
  setParticipantsComplete,
} from "~/features/trips/participant-commands.server";
import {
  addMembers,
  addPolitician,
  addUnnamedPoliticians,
} from "~/features/trips/politician-commands.server";
import type { TypedVisit } from "~/features/trips/programme";
import {
  addVisit,
  changeVisit,
  removeVisit,
  setVisitCancelled,
} from "~/features/trips/programme-commands.server";
import { describeTrip } from "~/features/trips/trip-commands.server";
import type { TripState } from "~/features/trips/trip-states";
import { findTrip } from "~/features/trips/trips.server";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { accepted } from "../../support/acting";
import { memoryFiles } from "../../support/memory-files";
import { municipality } from "../../support/municipality";
import { funding, legalBasis } from "../../support/ruled-rows";
import { everyRowOf, participantRow, type RuledTrip, ruledTrip } from "../../support/ruled-trip";
import { costLine, decision, visit } from "../../support/study-trips";
import { decided } from "../../support/trip-in-life";

type Command = (by: CommandContext) => Promise<Result<unknown>>;

interface Case {
  what: string;
  /** Where the trip stands that is refused it; approved and ahead unless said otherwise. */
  refused?: () => Promise<RuledTrip>;
  /** Where it is over, so that what it breaches is recorded; held unless said otherwise. */
  over?: TripState;
  rules: Parameters<RuledTrip["adopt"]>[0];
  /** Lays out what is kept so far, and gives the command that breaches. */
  lead(ground: RuledTrip): Promise<Command>;
}

const departed = () => ruledTrip("approved", { starts_on: "2026-03-09", ends_on: "2026-03-12" });

const perParticipant = [{ kind: "costPerParticipant", amount: 300_00 }] as const;
const committeeLimit = [{ kind: "committeeBudget", amount: 300_00 }] as const;
const professional = [{ kind: "professionalShare", percent: 75 }] as const;
const councilDecides = [
  { kind: "decisionBeforeDeparture", body: "council", item: "open", contents: [] },
] as const;
const noOfficials = [{ kind: "maximumOfficials", count: 1, per: "trip" }] as const;
const councilAsks = [{ kind: "legalBasis", by: "council" }] as const;

async function costsOf500(ground: RuledTrip, says: Parameters<typeof costLine>[2] = {}) {
  await costLine(ground.db, ground.id, { category: "flights", estimated_minor: 500_00, ...says });
}

const line = (estimated: number): CostLinesForm["lines"][number] => ({
  id: null,
  version: null,
  category: "lodging",
  description: "Hotel",
  estimated,
  provisional: null,
  final: null,
  remove: false,
});

async function version(db: Db, tripId: string): Promise<number> {
  const trip = await findTrip(db, tripId);
  if (!trip) throw new Error("no trip");
  return trip.version;
}

const costsForm = async ({ db, id }: RuledTrip, estimated: number): Promise<CostLinesForm> => ({
  approval: "covered",
  coverNote: "Inden for rammen",
  version: await version(db, id),
  lines: [line(estimated)],
  vat: "without",
  note: null,
});

const typedVisit = (says: Partial<TypedVisit>): TypedVisit => ({
  day: null,
  startsAt: "18:00",
  endsAt: "23:00",
  topic: "Middag",
  kind: "social",
  place: "",
  publicNote: "",
  contact: "",
  contactIsPublic: false,
  agreedWithHost: false,
  committeeIds: [],
  host: "",
  ...says,
});

/** Three professional hours and a social one, and the ids of the items in that order. */
async function programme({ db, id }: RuledTrip): Promise<[string, string]> {
  await visit(db, id, { position: 0, day: null, starts_at: "09:00", ends_at: "12:00" });
  await visit(db, id, { position: 1, day: null, starts_at: "18:00", ends_at: "19:00", kind: "social" });
  const rows = await db.selectFrom("visit").select("id").orderBy("position").execute();
  return [rows[0]?.id ?? "", rows[1]?.id ?? ""];
}

async function participants(db: Db) {
  return db.selectFrom("participant").selectAll().orderBy("id").execute();
}

async function newMember({ db, town }: RuledTrip): Promise<string> {
  const person = await municipality(db).politician("Dagny Dige", { [town.klima]: "member" });
  return person.personId;
}

const grant = {
  funder: "Havnefonden",
  amount: null,
  purpose: null,
  disqualificationCheck: null,
  checkedOn: null,
  relevance: null,
};

const cases: Case[] = [
  {
    what: "editCosts: the budget grows above the cost per participant",
    rules: perParticipant,
    lead: async (ground) => {
      await costsOf500(ground);
      const form = await costsForm(ground, 200_00);
      return (by) => editCosts(by, ground.id, form);
    },
  },
  {
    what: "editCosts: the year's budget for all committees is passed",
    rules: [{ kind: "yearlyBudget", amount: 600_00 }],
    lead: async (ground) => {
      await costsOf500(ground);
      const form = await costsForm(ground, 200_00);
      return (by) => editCosts(by, ground.id, form);
    },
  },
  {
    what: "fillInAmounts: the account turns out higher than the budget",
    rules: perParticipant,
    lead: async (ground) => {
      await costsOf500(ground);
      const { id } = await ground.db.selectFrom("cost_line").select("id").executeTakeFirstOrThrow();
      return (by) => fillInAmounts(by, ground.id, { lines: [{ id, provisional: null, final: 700_00 }] });
    },
  },
  {
    what: "setCostSplit: one committee bears more than its budget",
    rules: committeeLimit,
    lead: async (ground) => {
      await costsOf500(ground);
      const shares = [
        { committeeId: ground.town.klima, share: 400_00 },
        { committeeId: ground.town.plan, share: 100_00 },
      ];
      const seen = await version(ground.db, ground.id);
      return (by) => setCostSplit(by, ground.id, { version: seen, split: "manual", shares });
    },
  },
  {
    what: "recordFunding: money comes with an obligation",
    rules: [{ kind: "outsideFunding" }],
    lead: async (ground) => (by) => recordFunding(by, ground.id, { ...grant, obliges: "yes" }),
  },
  {
    what: "changeFunding: it turns out to oblige",
    rules: [{ kind: "outsideFunding" }],
    lead: async (ground) => {
      const { db, id } = ground;
      await funding(db, id, { funder: "Havnefonden", obliges: 0, relevance: "Ja", checked_on: "2026-03-01" });
      const row = await db.selectFrom("funding").select(["id", "version"]).executeTakeFirstOrThrow();
      return (by) => changeFunding(by, id, row, { ...grant, obliges: "yes" });
    },
  },
  {
    what: "addTraveller: one official too many",
    rules: noOfficials,
    lead: async ({ id }) => {
      const official = { kind: "official", capacity: "direktør", name: "", nameIsPublic: false } as const;
      return (by) => addTraveller(by, { tripId: id, headcount: 2, ...official });
    },
  },
  {
    what: "changeParticipant: the officials become more",
    rules: noOfficials,
    lead: async ({ db, id }) => {
      const { status } = (await participants(db))[0] ?? { status: "planned" };
      const row = participantRow(id, { kind: "official", status: status === "went" ? "went" : "planned" });
      await transact(db, (trx) => trx.insertInto("participant").values(row).execute());
      return (by) =>
        changeParticipant(by, {
          tripId: id,
          participantId: row.id,
          version: 1,
          status: row.status ?? "planned",
          withdrewReason: "",
          committeeId: "",
          capacity: "direktør",
          name: "",
          nameIsPublic: false,
          headcount: 3,
        });
    },
  },
  {
    what: "removeParticipant: the others become dearer",
    rules: perParticipant,
    lead: async (ground) => {
      await costsOf500(ground);
      const [first] = await participants(ground.db);
      return (by) => removeParticipant(by, { tripId: ground.id, participantId: first?.id ?? "" });
    },
  },
  {
    what: "setParticipantsComplete: the cost per participant can be told",
    rules: perParticipant,
    lead: async (ground) => {
      await costsOf500(ground, { estimated_minor: 900_00 });
      await transact(ground.db, (trx) => trx.updateTable("trip").set({ participants_complete: 0 }).execute());
      return (by) => setParticipantsComplete(by, { tripId: ground.id, complete: true });
    },
  },
  {
    what: "addPolitician: the committee's share grows with its politicians",
    rules: committeeLimit,
    lead: async (ground) => {
      await costsOf500(ground);
      const person = { personId: await newMember(ground), committeeId: ground.town.klima, capacity: "" };
      return (by) => addPolitician(by, { tripId: ground.id, ...person });
    },
  },
  {
    what: "addMembers: the committee's share grows with its politicians",
    rules: committeeLimit,
    lead: async (ground) => {
      await costsOf500(ground);
      await newMember(ground);
      return (by) => addMembers(by, { tripId: ground.id, committeeId: ground.town.klima });
    },
  },
  {
    what: "addUnnamedPoliticians: the committee's share grows with its politicians",
    rules: committeeLimit,
    lead: async (ground) => {
      await costsOf500(ground);
      const some = { tripId: ground.id, committeeId: ground.town.plan, headcount: 2 };
      return (by) => addUnnamedPoliticians(by, some);
    },
  },
  {
    what: "addVisit: the programme becomes too social",
    rules: professional,
    lead: async (ground) => {
      await programme(ground);
      return (by) => addVisit(by, { tripId: ground.id, visit: typedVisit({}) });
    },
  },
  {
    what: "changeVisit: a professional visit becomes a social one",
    rules: professional,
    lead: async (ground) => {
      const [visitId] = await programme(ground);
      return (by) => changeVisit(by, { tripId: ground.id, visitId, version: 1, visit: typedVisit({}) });
    },
  },
  {
    what: "setVisitCancelled: the professional visit is cancelled",
    rules: professional,
    lead: async (ground) => {
      const [visitId] = await programme(ground);
      return (by) => setVisitCancelled(by, { tripId: ground.id, visitId, cancelled: true });
    },
  },
  {
    what: "removeVisit: the professional visit is taken out",
    rules: professional,
    lead: async (ground) => {
      const [visitId] = await programme(ground);
      return (by) => removeVisit(by, { tripId: ground.id, visitId });
    },
  },
  {
    what: "recordDecision: the council decides on a closed item",
    over: "recorded",
    rules: councilDecides,
    lead: async ({ id }) => {
      const closed = decided({ body: "Byrådet", item: "closed", meetingOn: "2026-02-03" });
      return (by) => recordDecision(by, id, closed);
    },
  },
  {
    what: "changeDecision: the item turns out to have been closed",
    rules: councilDecides,
    lead: async ({ db, id }) => {
      const seen = { id: await decision(db, id, { body: "Byrådet", meeting_on: "2026-02-03" }), version: 1 };
      return (by) => changeDecision(by, id, seen, decided({ body: "Byrådet", item: "closed" }));
    },
  },
  {
    what: "removeDecision: the council's decision is gone",
    refused: departed,
    rules: councilDecides,
    lead: async ({ db, id }) => {
      const seen = { id: await decision(db, id, { body: "Byrådet", meeting_on: "2026-02-03" }), version: 1 };
      return (by) => removeDecision(by, id, seen);
    },
  },
  {
    what: "noteAsCovering: a decision on a closed item counts again",
    over: "recorded",
    rules: councilDecides,
    lead: async ({ db, id }) => {
      const before = { body: "Byrådet", meeting_on: "2026-02-03", item_is_open: 0, superseded: 1 } as const;
      const seen = { id: await decision(db, id, { ...before, item: "closed" }), version: 1 };
      return (by) => noteAsCovering(by, id, seen, "Den dækker");
    },
  },
  {
    what: "changeLegalBasis: it was the committee that asked",
    refused: departed,
    rules: councilAsks,
    lead: async ({ db, id }) => {
      await legalBasis(db, id, { decided_on: "2026-02-03" });
      const seen = await db.selectFrom("legal_basis").select(["id", "version"]).executeTakeFirstOrThrow();
      const values = {
        citation: "§ 16",
        body: null,
        decidedOn: "2026-02-03",
        scope: "this_trip",
        note: null,
      } as const;
      return (by) => changeLegalBasis(by, id, seen, { ...values, requestedBy: "committee" });
    },
  },
  {
    what: "removeLegalBasis: the legal basis is gone",
    refused: departed,
    rules: councilAsks,
    lead: async ({ db, id }) => {
      await legalBasis(db, id, { decided_on: "2026-02-03" });
      const seen = await db.selectFrom("legal_basis").select(["id", "version"]).executeTakeFirstOrThrow();
      return (by) => removeLegalBasis(by, id, seen);
    },
  },
  {
    what: "describeTrip: an administrative trip becomes political",
    rules: [{ kind: "maximumDays", days: 2 }],
    lead: async ({ db, id }) => {
      await transact(db, (trx) => trx.updateTable("trip").set({ kind: "administrative" }).execute());
      const seen = await findTrip(db, id);
      if (!seen) throw new Error("no trip");
      return (by) => describeTrip(by, { ...seen, tripId: id, kind: "political" });
    },
  },
  {
    what: "changeDestinations: the trip goes farther than allowed",
    over: "recorded",
    rules: [{ kind: "destinations", groups: ["nordic", "europe"], countries: [] }],
    lead: async ({ db, id }) => {
      const seen = await version(db, id);
      const destinations = [{ city: "Boston", country: "US" }];
      const approval = { answer: "covered", note: "Udvalget ved det" } as const;
      return (by) => changeDestinations(by, { tripId: id, version: seen, destinations, approval });
    },
  },
];

const leaving: Case = {
  what: "leaveOutCommittee: the whole falls to the one that stays",
  refused: () => ruledTrip("proposed", { reapproving: 1 }),
  rules: committeeLimit,
  lead: async (ground) => {
    const { db, id, town } = ground;
    await costsOf500(ground);
    await decision(db, id, { committee_id: town.plan, outcome: "no", meeting_on: "2026-04-01" });
    return (by) => leaveOutCommittee(by, id, { committeeId: town.plan, reason: "Udvalget sagde nej" });
  },
};

/** The breaches of a 'must' that stand, and whether they were recorded as such. */
async function breaches({ db, town }: RuledTrip) {
  const facts = await loadPeriodFacts(db, town.periodId);
  return assess(facts, "2026-05-04")
    .filter(({ outcome, binding }) => outcome === "breached" && binding)
    .map(({ inherited }) => (inherited ? "recorded" : "open"));
}

describe("a command that would newly breach a 'must' by what the rules count", () => {
  it.each([...cases, leaving])("is refused on an approved trip, and changes no row: $what", async (given) => {
    const ground = await (given.refused?.() ?? ruledTrip("approved"));
    const command = await given.lead(ground);
    await ground.adopt(given.rules);
    expect(await breaches(ground)).toEqual([]);
    const before = await everyRowOf(ground.db);
    const result = await command({ ...ground.by, formKey: "pressed" });
    expect(result.ok ? "accepted" : result.refusal.key).toBe("rule.breached");
    expect(await everyRowOf(ground.db)).toEqual(before);
  });

  it.each(cases)("is done on a trip that is over, and the breach recorded: $what", async (given) => {
    const ground = await ruledTrip(given.over ?? "held");
    const command = await given.lead(ground);
    await ground.adopt(given.rules);
    expect(await breaches(ground)).toEqual([]);
    await accepted(command(ground.by));
    expect(await breaches(ground)).not.toContain("open");
    expect(await breaches(ground)).toContain("recorded");
    expect(await ground.db.selectFrom("inherited_breach").select("cause").distinct().execute()).toEqual([
      { cause: "recorded" },
    ]);
  });

  it.each(cases.filter(({ refused }) => !refused))(
    "is done while the trip is only planned: $what",
    async (given) => {
      const ground = await ruledTrip("proposed");
      const command = await given.lead(ground);
      await ground.adopt(given.rules);
      await accepted(command(ground.by));
      expect(await breaches(ground)).toEqual([]);
      expect(await ground.db.selectFrom("inherited_breach").selectAll().execute()).toEqual([]);
    },
  );
});

describe("what is a fact, or must always be possible, is recorded and never refused", () => {
  const recordedCases: Case[] = [
    {
      what: "confirmHeld: fewer went, so each became dearer",
      refused: departed,
      rules: perParticipant,
      lead: async (ground) => {
        await costsOf500(ground);
        const went = (await participants(ground.db)).map(({ id }, n) => ({
          participantId: id,
          status: n === 0 ? ("went" as const) : ("withdrew" as const),
          headcount: null,
          withdrewReason: "",
        }));
        const seen = await version(ground.db, ground.id);
        return (by) => confirmHeld(by, ground.id, { version: seen, went, instead: [] });
      },
    },
    {
      what: "withdrawPart: the programme is no longer out",
      refused: departed,
      rules: [{ kind: "programmePublished", days: 1 }],
      lead: async ({ coordinator, id }) => {
        await publishedEarly(coordinator, id);
        return () => withdrawPart(coordinator, { tripId: id, part: "programme", reason: "En fejl" });
      },
    },
    {
      what: "redactPart: the programme is erased",
      refused: departed,
      rules: [{ kind: "programmePublished", days: 1 }],
      lead: async ({ coordinator, id }) => {
        await publishedEarly(coordinator, id);
        const context = { ...coordinator, files: memoryFiles() };
        return () => redactPart(context, { tripId: id, part: "programme", numbers: [1], reason: "Et navn" });
      },
    },
    {
      what: "publishPart: what a past trip cost comes out late",
      refused: () => ruledTrip("recorded"),
      rules: [{ kind: "partsPublished", parts: ["accounts"], count: 1, unit: "months" }],
      lead: async (ground) => {
        await costsOf500(ground, { final_minor: 500_00 });
        return () => publishPart(ground.coordinator, { tripId: ground.id, part: "accounts", note: "" });
      },
    },
    {
      what: "removeMembership: a traveller had no seat",
      rules: [{ kind: "ownMembers" }],
      lead: async ({ db, town, admin }) => {
        const seat = await seatOf(db, town.asa.personId);
        return () => removeMembership(admin, { membershipId: seat });
      },
    },
    {
      what: "editMembership: a traveller's seat ended before",
      rules: [{ kind: "ownMembers" }],
      lead: async ({ db, town, admin }) => {
        const seat = { membershipId: await seatOf(db, town.asa.personId), role: "chair" } as const;
        return () => editMembership(admin, { ...seat, startsOn: "2026-01-01", endsOn: "2026-02-28" });
      },
    },
    {
      what: "sendBackEvaluation: the evaluation is not there after all",
      refused: () => ruledTrip("held"),
      rules: [{ kind: "evaluationDue", count: 30, unit: "days" }],
      lead: async ({ db, id, coordinator }) => {
        await signedEvaluation(db, id);
        return () => sendBackEvaluation(coordinator, id, { note: "Der mangler noget" });
      },
    },
  ];

  it.each(recordedCases)("$what", async (given) => {
    const ground = await (given.refused?.() ?? ruledTrip("approved"));
    const command = await given.lead(ground);
    await ground.adopt(given.rules);
    expect(await breaches(ground)).toEqual([]);
    await accepted(command(ground.by));
    expect(await breaches(ground)).toEqual(["recorded"]);
  });
});

async function publishedEarly(coordinator: CommandContext, tripId: string): Promise<void> {
  const { db } = coordinator;
  await decision(db, tripId, { body: "Byrådet", decides_for_all: 1, meeting_on: "2026-02-01" });
  await visit(db, tripId, { day: "2026-03-10" });
  const early = { ...coordinator, now: new Date("2026-02-10T10:00:00Z") };
  await accepted(publishPart(early, { tripId, part: "programme", note: "" }));
}

async function seatOf(db: Db, personId: string): Promise<string> {
  const { id } = await db
    .selectFrom("membership")
    .select("id")
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return id;
}

async function signedEvaluation(db: Db, tripId: string): Promise<void> {
  await transact(db, async (trx) => {
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: tripId,
        state: "submitted",
        signed_by: "Åse Tidevand",
        signed_as: "chair",
        signed_on: "2026-04-01",
        presented_on: null,
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .execute();
  });
}
