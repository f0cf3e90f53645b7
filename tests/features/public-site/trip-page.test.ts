import { expect, test } from "vitest";
import type { TripFacts } from "~/features/travel-rules/facts";
import { freshDatabase } from "../../support/fresh-database";
import { approvedEvaluation, committee, periodFacts, ruleSet, trip } from "../../support/period-facts";
import {
  accountsPart,
  evaluationPart,
  followUpPart,
  klima,
  notice,
  participants,
  plan,
  programmePart,
  visit as visitOf,
} from "../../support/public-parts";
import { visit, visitorContext } from "../../support/public-visit";
import { publishedRecord } from "../../support/published-record";

const committees = [klima, plan].map(({ slug, name }) => committee(slug, { name }));
const evaluationRule = ruleSet([
  { kind: "evaluationDue", count: 90, strength: "should", citation: "Senest tre måneder efter." },
]);

/** A database with the period's scoreboard, the trip on it as given. */
async function published(given: Partial<TripFacts> = {}) {
  const { db, published } = freshDatabase();
  const record = publishedRecord(db);
  const onTheScoreboard = trip("2026-02", [klima.slug, plan.slug], {
    reference: "2026-02",
    state: "held",
    places: ["Hamborg", "Lübeck"],
    startsOn: "2026-09-22",
    endsOn: "2026-09-25",
    evaluation: approvedEvaluation("2026-12-01"),
    ...given,
  });
  await record.site({ municipality_name: "Fjordby Kommune" });
  await record.scoreboard(periodFacts({ committees, trips: [onTheScoreboard], ruleSets: [evaluationRule] }));
  return { record, open: (address: string) => visit(address, visitorContext(published)) };
}

const awaited = { state: "awaiting", signedOn: null, presentedOn: null, decidedOn: null } as const;
const unknown = { ...awaited, state: "none" } as const;

test("before departure a trip's page says who, where, when, where it stands and what is next, and nothing else", async () => {
  const { record, open } = await published({
    state: "approved",
    startsOn: "2027-10-12",
    endsOn: "2027-10-14",
    evaluation: unknown,
  });
  await record.trip(
    notice({
      state: "approved",
      startsOn: "2027-10-12",
      endsOn: "2027-10-14",
      heldConfirmedOn: null,
      evaluationDecidedOn: null,
      evaluationDueOn: "2028-01-12",
    }),
  );
  const { words, status } = await open("/studieture/2026-02");
  expect(status).toBe(200);
  expect(words).toContain("Studietur til Hamborg og Lübeck");
  expect(words).toContain("Klima- og Miljøudvalget");
  expect(words).toContain("12.–14. oktober 2027");
  expect(words).toContain("Turen er godkendt, men ikke begyndt endnu.");
  expect(words).toContain("senest 12. januar 2028");
  expect(words).not.toMatch(/Deltagere\b.*rejste|Formål|Beslutninger|Pr\. deltager|Hvem betalte/);
});

test("with all four parts out, every question has its answer", async () => {
  const { record, open } = await published();
  await record.trip(notice());
  await record.version("2026-02", "programme", programmePart());
  await record.version("2026-02", "evaluation", evaluationPart());
  await record.version("2026-02", "accounts", accountsPart());
  await record.version("2026-02", "follow_up", followUpPart());
  const { words, html } = await open("/studieture/2026-02");
  for (const answer of [
    "Studietur 2026-02",
    "Hvordan kan en by gøre plads til vandet?",
    "Fjordby ligger lavt.",
    "Asta Fjordholm, formand",
    "1 politiker mere, navne ikke oplyst",
    "1 projektleder fra Fjordby Forsyning A/S",
    "Tog, 2. klasse",
    "3 nætter i enkeltværelser",
    "81.350",
    "13.558,33",
    "Klima- og Miljøudvalget 2 politikere 40.675 50 %",
    "Selskabet er ejet af kommunen. Betalingen gjorde ingen inhabil.",
    "Vurderet 12. august 2026.",
    "76 % af programmet er fagligt",
    "Stadtreinigung Hamburg",
    "Godkendte turen, programmet og budgettet.",
    "lov om kommunernes styrelse § 16, stk. 1, litra f",
    "Hamborg har ikke én stor løsning, men mange små.",
    "Ivar Sivdal, Plan- og Teknikudvalget, til anbefaling 2",
    "Byrådet vedtog kravet 26. maj 2027.",
    "1 gennemført 1 i gang",
    "Næste opfølgning er 9. november 2027.",
    "»Senest tre måneder efter.«",
    "Regnskab, version 1",
    "https://udsyn.fjordby.example/studieture/2026-02",
  ])
    expect(words).toContain(answer);
  expect(html).toContain(`href="/dokumenter/${"a".repeat(64)}/program.pdf"`);
});

test("those who went stand in place of those who were to go", async () => {
  const { record, open } = await published();
  await record.trip(notice());
  await record.version("2026-02", "programme", programmePart());
  expect((await open("/studieture/2026-02")).words).toContain("6 personer skal efter planen rejse.");
  await record.version("2026-02", "accounts", accountsPart());
  const { words } = await open("/studieture/2026-02");
  expect(words).toContain("6 personer rejste. Én meldte afbud.");
  expect(words).not.toContain("efter planen");
});

test("a corrected part says so, with the note and the way to the version before", async () => {
  const { record, open } = await published();
  await record.trip(notice());
  await record.version("2026-02", "accounts", accountsPart({ totalMinor: 8_399_000 }), {
    status: "corrected",
    endedAt: "2027-03-03T09:00:00.000Z",
    endedReason: "Hotellet.",
  });
  await record.version("2026-02", "accounts", accountsPart(), {
    number: 2,
    publishedAt: "2027-03-03T09:00:00.000Z",
    note: "Hotellet havde faktureret for meget.",
  });
  const { words, html } = await open("/studieture/2026-02");
  expect(words).toContain("Rettet 3. marts 2027");
  expect(words).toContain("Hotellet havde faktureret for meget.");
  expect(words).not.toContain("83.990");
  expect(html).toContain('href="/studieture/2026-02/regnskab/v1"');

  const earlier = await open("/studieture/2026-02/regnskab/v1");
  expect(earlier.words).toContain("Du læser en tidligere version");
  expect(earlier.words).toContain("83.990");
  expect(earlier.html).toContain('href="/studieture/2026-02"');
});

test("a withdrawn part leaves a notice with the reason, and none of its words", async () => {
  const { record, open } = await published();
  await record.trip(notice());
  await record.version("2026-02", "programme", programmePart());
  await record.version("2026-02", "evaluation", evaluationPart(), {
    status: "withdrawn",
    endedAt: "2027-01-05T09:00:00.000Z",
    endedReason: "Underskriften mangler.",
  });
  const { words } = await open("/studieture/2026-02");
  expect(words).toContain("Evalueringen blev trukket tilbage 5. januar 2027.");
  expect(words).toContain("Underskriften mangler.");
  expect(words).not.toContain("mange små");
  const version = await open("/studieture/2026-02/evaluering/v1");
  expect(version.status).toBe(200);
  expect(version.words).toContain("Versionen er trukket tilbage og kan ikke læses. 5. januar 2027.");
  expect(version.words).not.toContain("mange små");
});

test("a redacted version shows its number, date and reason, and the clean one after it stands", async () => {
  const { record, open } = await published();
  await record.trip(notice());
  await record.version("2026-02", "programme", null, {
    status: "redacted",
    endedAt: "2026-09-06T09:00:00.000Z",
    endedReason: "Et privat telefonnummer.",
  });
  await record.version("2026-02", "programme", programmePart(), { number: 2 });
  const { words } = await open("/studieture/2026-02");
  expect(words).toContain("Indholdet er slettet 6. september 2026. Et privat telefonnummer.");
  expect(words).toContain("Fjordby ligger lavt.");
  const version = await open("/studieture/2026-02/program/v1");
  expect(version.words).toContain("Versionens indhold er slettet.");
  expect(version.words).toContain("Et privat telefonnummer.");
});

test("a past trip known by totals shows our cost per participant to the øre beside the source's, which agrees", async () => {
  const { record, open } = await published({ state: "recorded", evaluation: unknown });
  await record.trip(
    notice({
      state: "recorded",
      committees: [klima],
      places: [{ city: "Reykjavik", country: "IS" }],
      approvedOn: null,
      evaluationDueOn: null,
      evaluationDecidedOn: null,
    }),
  );
  const who = participants({
    politicians: [{ committee: klima.name, names: [], unnamed: 4 }],
    officials: [{ role: "", headcount: 2, name: null }],
    guests: [],
    withdrew: 0,
  });
  await record.version(
    "2026-02",
    "accounts",
    accountsPart({
      lines: [
        {
          category: "undivided",
          description: "",
          estimatedMinor: null,
          accountMinor: 11_582_962,
          accountIs: "final",
        },
      ],
      budgetMinor: null,
      totalMinor: 11_582_962,
      headcount: 6,
      perParticipantMinor: 1_930_494,
      sourceFigure: { text: "19304", source: "lokal presse", agrees: true },
      participants: who,
      includesVat: null,
      funders: null,
      municipalityMinor: null,
    }),
  );
  const { words } = await open("/studieture/2026-02");
  expect(words).toContain("Kroner, moms er ikke oplyst.");
  expect(words).toContain("Hvem betalte? Det er ikke oplyst.");
  expect(words).toContain("115.829,62");
  expect(words).toContain("19.304,94");
  expect(words).toContain("Oplyst: 19.304 kr. pr. deltager (lokal presse).");
  expect(words).toContain("Det stemmer med vores tal, skåret af til hele kroner.");
  expect(words).toContain("4 politikere og 2 medarbejdere.");
  expect(words).toContain("Evalueringen er ikke registreret.");
  expect(words).not.toMatch(/over fristen|overskredet|ikke offentliggjort endnu/);
});

test("two countries, a cancelled visit, no times, no participants and no cost: what is not known is said", async () => {
  const { record, open } = await published({ state: "recorded", startsOn: "2019-05", endsOn: "2019-05" });
  await record.trip(
    notice({
      state: "recorded",
      committees: [klima],
      places: [
        { city: "Gent", country: "BE" },
        { city: "Utrecht", country: "NL" },
      ],
      startsOn: "2019-05",
      endsOn: "2019-05",
      evaluationDueOn: null,
      evaluationDecidedOn: "2019-08-20",
    }),
  );
  const untimed = { day: null, startsAt: null, endsAt: null, place: "" };
  await record.version(
    "2026-02",
    "programme",
    programmePart({
      committees: [klima],
      visits: [
        visitOf({ ...untimed, topic: "Trafikplanen" }),
        visitOf({ ...untimed, topic: "Letbanen", cancelled: true }),
      ],
      professionalShare: null,
      participants: participants({
        basis: "not_known",
        politicians: [],
        officials: [],
        guests: [],
        withdrew: 0,
      }),
      transport: "",
      travelClass: "",
      travelTime: "",
      lodging: "",
      budget: {
        currency: "DKK",
        includesVat: false,
        lines: [],
        totalMinor: null,
        headcount: null,
        perParticipantMinor: null,
      },
      legalBasis: [],
    }),
  );
  await record.version(
    "2026-02",
    "evaluation",
    evaluationPart({ contributions: null, signed: null, presentedOn: "2019-08-20" }),
  );
  const { words, html } = await open("/studieture/2026-02");
  expect(words).toContain("Belgien og Nederlandene");
  expect(words).toContain("maj 2019");
  expect(html).toContain("<s>Letbanen</s>");
  expect(words).toContain("Tiderne er ikke oplyst.");
  expect(words).toContain("Det er ikke oplyst, hvem der rejste, eller hvor mange de var.");
  expect(words).toContain("Rejsemåde og overnatning er ikke oplyst.");
  expect(words).toContain("Budgettet er ikke oplyst.");
  expect(words).toContain("Udgiften er ikke oplyst.");
  expect(words).toContain("Det er ikke oplyst, på hvilket grundlag udgifterne er dækket.");
  expect(words).toContain("Lagt frem tirsdag 20. august 2019.");
});

test("a late evaluation is told calmly, with the days", async () => {
  const { record, open } = await published({ evaluation: awaited });
  await record.trip(notice({ evaluationDecidedOn: null }));
  await record.version("2026-02", "programme", programmePart());
  const { words } = await open("/studieture/2026-02");
  expect(words).toMatch(/Evaluering 2\d\d dage over fristen/);
});

test("a cancelled trip says why, keeps its accounts and owes no evaluation", async () => {
  const { record, open } = await published({ state: "cancelled", evaluation: unknown });
  await record.trip(
    notice({ state: "cancelled", cancelled: { reason: "Værten aflyste." }, evaluationDecidedOn: null }),
  );
  await record.version("2026-02", "accounts", accountsPart());
  const { words } = await open("/studieture/2026-02");
  expect(words).toContain("Turen er aflyst.");
  expect(words).toContain("Værten aflyste.");
  expect(words).toContain("Turen blev aflyst, så der er ingen evaluering.");
  expect(words).toContain("81.350");
});
