import { describe, expect, it } from "vitest";
import { transact } from "~db/transact";
import { legalBasis } from "../../support/ruled-rows";
import { everyRowOf, type RuledTrip, ruledTrip } from "../../support/ruled-trip";
import { costLine, decision, visit } from "../../support/study-trips";
import { tripPages } from "../../support/trip-pages";
import { words } from "../../ui/render";

interface Sent {
  page: string;
  typed: Record<string, string>;
  /** What was typed, and must stand in the form still. */
  kept?: RegExp;
}

interface RefusedForm {
  what: string;
  rules: Parameters<RuledTrip["adopt"]>[0];
  /** What the sentence rests on. */
  says: string;
  send(ground: RuledTrip): Promise<Sent>;
}

const perParticipant = [{ kind: "costPerParticipant", amount: 300_00 }] as const;
const tooDear = "350,00 kr. pr. deltager: 50,00 kr. over grænsen.";
const covered = { approval: "covered", coverNote: "Inden for rammen" };

async function flights({ db, id }: RuledTrip): Promise<string> {
  await costLine(db, id, { category: "flights", description: "Oslo", estimated_minor: 500_00 });
  return (await db.selectFrom("cost_line").select("id").executeTakeFirstOrThrow()).id;
}

const forms: RefusedForm[] = [
  {
    what: "the budget's lines",
    rules: perParticipant,
    says: tooDear,
    send: async (ground) => {
      await flights(ground);
      const line = {
        "lines.0.category": "lodging",
        "lines.0.description": "Hotel",
        "lines.0.estimated": "200",
      };
      const typed = { form: "lines", version: "1", vat: "without", note: "", ...covered, ...line };
      return { page: "budget/poster", typed, kept: /value="Hotel"/ };
    },
  },
  {
    what: "the account's amounts",
    rules: perParticipant,
    says: tooDear,
    send: async (ground) => {
      const typed = { form: "amounts", "lines.0.id": await flights(ground), "lines.0.final": "700,00" };
      return { page: "budget", typed, kept: /value="700,00"/ };
    },
  },
  {
    what: "the split between the committees",
    rules: [{ kind: "committeeBudget", amount: 300_00 }],
    says: "400,00 kr. er brugt eller afsat, 100,00 kr. over rammen på 300,00 kr.",
    send: async (ground) => {
      await flights(ground);
      const { klima, plan } = ground.town;
      const shares = { "shares.0.committeeId": klima, "shares.0.share": "400", "shares.1.committeeId": plan };
      const typed = { form: "split", version: "1", split: "manual", ...shares, "shares.1.share": "100" };
      return { page: "budget", typed, kept: /value="400"/ };
    },
  },
  {
    what: "money from outside",
    rules: [{ kind: "outsideFunding" }],
    says: "Der følger en modydelse med pengene fra Havnefonden.",
    send: async () => {
      const typed = { form: "funding", funder: "Havnefonden", relevance: "Emnet er vores", obliges: "yes" };
      return { page: "budget/stoette", typed, kept: /Emnet er vores<\/textarea>/ };
    },
  },
  {
    what: "a new official",
    rules: [{ kind: "maximumOfficials", count: 1, per: "trip" }],
    says: "2 embedsmænd er med, og højst 1 er tilladt.",
    send: async () => {
      const typed = { form: "traveller", kind: "official", capacity: "direktør", name: "", headcount: "2" };
      return { page: "deltagere?nyt=embedsmand", typed, kept: /value="direktør"/ };
    },
  },
  {
    what: "that the list holds everybody",
    rules: perParticipant,
    says: tooDear,
    send: async (ground) => {
      await flights(ground);
      await transact(ground.db, async (trx) => {
        await trx.updateTable("trip").set({ participants_complete: 0 }).execute();
        await trx.updateTable("cost_line").set({ estimated_minor: 700_00 }).execute();
      });
      return { page: "deltagere", typed: { form: "complete", complete: "on" } };
    },
  },
  {
    what: "an item of the programme",
    rules: [{ kind: "professionalShare", percent: 75 }],
    says: "29 % af programmet er fagligt, og reglen kræver 75 %.",
    send: async ({ db, id, town }) => {
      await visit(db, id, { day: null });
      const times = { startsAt: "18:00", endsAt: "23:00" };
      const typed = {
        form: "visit",
        topic: "Middag ved havnen",
        kind: "social",
        "committees[]": town.plan,
        ...times,
      };
      return { page: "program?nyt=uden-dag", typed, kept: /value="Middag ved havnen"/ };
    },
  },
  {
    what: "a decision",
    rules: [{ kind: "decisionBeforeDeparture", body: "council", item: "open", contents: [] }],
    says: "Besluttet på et lukket punkt: Byrådet.",
    send: async () => {
      const who = { concerns: "trip", committeeId: "other", body: "Byrådet", outcome: "yes" };
      const typed = { form: "decision", ...who, meetingOn: "3.2.2026", item: "closed", wording: "Godkendt." };
      return { page: "beslutninger?skriv=other", typed, kept: /Godkendt\.<\/textarea>/ };
    },
  },
  {
    what: "the removal of a decision",
    rules: [{ kind: "decisionBeforeDeparture", body: "council", item: "open", contents: [] }],
    says: "Beslutningen mangler",
    send: async (ground) => {
      await hasDeparted(ground);
      const id = await decision(ground.db, ground.id, { body: "Byrådet", meeting_on: "2026-02-03" });
      return { page: "beslutninger", typed: { form: "removeDecision", id, version: "1" } };
    },
  },
  {
    what: "the removal of the legal basis",
    rules: [{ kind: "legalBasis", by: "council" }],
    says: "Hjemlen mangler",
    send: async (ground) => {
      await hasDeparted(ground);
      await legalBasis(ground.db, ground.id, { decided_on: "2026-02-03" });
      const { id } = await ground.db.selectFrom("legal_basis").select("id").executeTakeFirstOrThrow();
      return { page: "beslutninger", typed: { form: "removeLegalBasis", id, version: "1" } };
    },
  },
];

async function hasDeparted({ db }: RuledTrip): Promise<void> {
  await transact(db, (trx) =>
    trx.updateTable("trip").set({ starts_on: "2026-03-09", ends_on: "2026-03-12" }).execute(),
  );
}

describe("a form that a rule refuses", () => {
  it.each(forms)(
    "says why and the way out, keeps what was typed and changes nothing: $what",
    async (given) => {
      const ground = await ruledTrip("approved");
      const { page, typed, kept } = await given.send(ground);
      await ground.adopt(given.rules);
      const before = await everyRowOf(ground.db);
      const open = tripPages(ground.db, ground.town.secretary);
      const { status, html } = await open(`${ground.reference}/${page}`, typed);
      expect(status).toBe(422);
      expect(words(html)).toContain("Ændringen er ikke gemt");
      expect(words(html)).toContain(given.says);
      expect(words(html)).toContain("Reglen er: ");
      expect(words(html)).toContain("skriv en dispensation ind under Rejseregler.");
      if (kept) expect(html).toMatch(kept);
      expect(await everyRowOf(ground.db)).toEqual(before);
    },
  );
});
