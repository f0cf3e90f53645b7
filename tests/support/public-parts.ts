import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import type { PublicDecision, PublicDocument } from "~/features/publications/snapshots/common";
import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import type { FollowUpPart } from "~/features/publications/snapshots/follow-up";
import type { Notice } from "~/features/publications/snapshots/notice";
import type {
  ProgrammePart,
  PublicParticipants,
  PublicVisit,
} from "~/features/publications/snapshots/programme";

/** The public record of one joint trip, whole; each test says only what it wants otherwise. */
export const klima = { slug: "klima-2026-2029", name: "Klima- og Miljøudvalget", leads: true };
export const plan = { slug: "plan-2026-2029", name: "Plan- og Teknikudvalget", leads: false };

export function notice(given: Partial<Notice> = {}): Notice {
  return {
    reference: "2026-02",
    periodSlug: "2026-2029",
    kind: "political",
    committees: [klima, plan],
    places: [
      { city: "Hamborg", country: "DE" },
      { city: "Lübeck", country: "DE" },
    ],
    startsOn: "2026-09-22",
    endsOn: "2026-09-25",
    state: "held",
    reapproving: false,
    approvedOn: "2026-06-09",
    heldConfirmedOn: "2026-09-28",
    cancelled: null,
    evaluationDueOn: "2026-12-24",
    evaluationDecidedOn: "2026-12-01",
    ...given,
  };
}

export function visit(given: Partial<PublicVisit> = {}): PublicVisit {
  return {
    day: "2026-09-22",
    startsAt: "15:30",
    endsAt: "17:00",
    topic: "Byen bag og foran diget",
    host: "HafenCity Hamburg GmbH",
    hostSlug: null,
    place: "Hamborg",
    kind: "professional",
    cancelled: false,
    note: "",
    contact: null,
    forCommittees: [],
    ...given,
  };
}

export function decision(given: Partial<PublicDecision> = {}): PublicDecision {
  return {
    concerns: "trip",
    body: klima.name,
    decidesForAll: false,
    outcome: "yes",
    meetingOn: "2026-06-08",
    releasedOn: null,
    agendaItem: "11",
    caseNumber: "00.22.04-P35-2-26",
    link: "https://fjordby.example/dagsorden/11",
    wording: "Godkendte turen, programmet og budgettet.",
    ...given,
  };
}

export function publicDocument(given: Partial<PublicDocument> = {}): PublicDocument {
  return {
    title: "Program",
    fileName: "program.pdf",
    mediaType: "application/pdf",
    sizeBytes: 245_000,
    contentDigest: "a".repeat(64),
    ...given,
  };
}

export function participants(given: Partial<PublicParticipants> = {}): PublicParticipants {
  return {
    basis: "went",
    complete: true,
    politicians: [
      {
        committee: klima.name,
        names: [
          { name: "Asta Fjordholm", capacity: "formand" },
          { name: "Birk Vindelev", capacity: "næstformand" },
        ],
        unnamed: 0,
      },
      { committee: plan.name, names: [{ name: "Ivar Sivdal", capacity: "" }], unnamed: 1 },
    ],
    officials: [{ role: "miljøchef", headcount: 1, name: null }],
    guests: [{ role: "projektleder fra Fjordby Forsyning A/S", headcount: 1, name: null }],
    companions: 0,
    withdrew: 1,
    ...given,
  };
}

export function programmePart(given: Partial<ProgrammePart> = {}): ProgrammePart {
  return {
    title: "Plads til vandet: klimatilpasning i Hamborg og Lübeck",
    committees: [klima, plan],
    places: notice().places,
    startsOn: "2026-09-22",
    endsOn: "2026-09-25",
    purpose: "Fjordby ligger lavt. Udvalgene ville se, hvordan en større by løser opgaven.",
    question: "Hvordan kan en by gøre plads til vandet?",
    alternatives: "Rotterdam og Gøteborg.",
    transport: "Tog",
    travelClass: "2. klasse",
    travelTime: "5 timer og 40 minutter hver vej",
    lodging: "3 nætter i enkeltværelser",
    visits: [
      visit(),
      visit({
        day: "2026-09-23",
        startsAt: "13:00",
        endsAt: "15:30",
        topic: "Genbrugspladsen",
        host: "Stadtreinigung Hamburg",
        forCommittees: [klima.name],
      }),
      visit({
        day: "2026-09-23",
        startsAt: "13:00",
        endsAt: "15:30",
        topic: "Cykelgader",
        host: "Hamborgs forvaltning for trafik",
        forCommittees: [plan.name],
      }),
      visit({
        day: "2026-09-23",
        startsAt: "19:30",
        endsAt: "21:30",
        topic: "Fælles middag",
        host: null,
        kind: "social",
      }),
      visit({
        day: "2026-09-25",
        startsAt: "09:00",
        endsAt: "10:00",
        topic: "Kystsikring i Travemünde",
        host: "Lübecks havn",
        place: "Lübeck",
        cancelled: true,
        note: "Værten meldte afbud.",
      }),
    ],
    professionalShare: { professionalMinutes: 390, countedMinutes: 510 },
    participants: participants({ basis: "planned", withdrew: 0 }),
    budget: {
      currency: "DKK",
      includesVat: false,
      lines: [
        { category: "other_transport", description: "Tog, 2. klasse", estimatedMinor: 3_150_000 },
        { category: "lodging", description: "", estimatedMinor: 5_625_000 },
      ],
      totalMinor: 8_775_000,
      headcount: 7,
      perParticipantMinor: 1_253_571,
    },
    decisions: [decision(), decision({ body: plan.name, meetingOn: "2026-06-09", agendaItem: "9" })],
    legalBasis: [
      {
        citation: "lov om kommunernes styrelse § 16, stk. 1, litra f",
        requestedBy: "council",
        body: "Byrådet",
        decidedOn: "2026-06-24",
        scope: "this_trip",
        note: "",
      },
    ],
    documents: [publicDocument()],
    source: null,
    ...given,
  };
}

export function evaluationPart(given: Partial<EvaluationPart> = {}): EvaluationPart {
  return {
    title: "Plads til vandet: klimatilpasning i Hamborg og Lübeck",
    question: "Hvordan kan en by gøre plads til vandet?",
    sections: [
      { section: "summary", body: "Hamborg har ikke én stor løsning, men mange små." },
      { section: "purpose_met", body: "Ja, på det meste.\n\nRegnvandet holdes tilbage på tage og i gårde." },
      { section: "differently", body: "Udvalgene savnede det, de andre hørte." },
    ],
    divergent: [
      {
        author: "Ivar Sivdal",
        committee: plan.name,
        about: "til anbefaling 2",
        body: "Jeg kan ikke anbefale noget, vi ikke fik set på.",
      },
    ],
    recommendations: [
      { number: 1, body: "Stil krav om grønne tage.", owner: plan.name },
      { number: 2, body: "Lav parkeringspladserne om til regnbede.", owner: plan.name },
    ],
    contributions: { received: 3, expected: 4 },
    signed: { by: "Asta Fjordholm", as: "chair", on: "2026-11-20" },
    presentedOn: "2026-11-30",
    decisions: [decision({ concerns: "evaluation", meetingOn: "2026-12-01", agendaItem: "4", wording: "" })],
    documents: [
      publicDocument({ title: "Evaluering", fileName: "evaluering.pdf", contentDigest: "b".repeat(64) }),
    ],
    ...given,
  };
}

export function accountsPart(given: Partial<AccountsPart> = {}): AccountsPart {
  return {
    title: "Plads til vandet: klimatilpasning i Hamborg og Lübeck",
    currency: "DKK",
    includesVat: false,
    note: "Lokal transport blev dyrere, fordi udvalgene kørte i hver sin bus.",
    lines: [
      {
        category: "other_transport",
        description: "Tog, 2. klasse",
        estimatedMinor: 3_150_000,
        accountMinor: 2_987_000,
        accountIs: "final",
      },
      {
        category: "lodging",
        description: "",
        estimatedMinor: 5_625_000,
        accountMinor: 5_148_000,
        accountIs: "final",
      },
    ],
    budgetMinor: 8_775_000,
    totalMinor: 8_135_000,
    isFinal: true,
    participants: participants(),
    headcount: 6,
    perParticipantMinor: 1_355_833,
    sourceFigure: null,
    shares: [
      { committee: klima.name, shareMinor: 4_067_500, weight: 2, lastMinor: false },
      { committee: plan.name, shareMinor: 4_067_500, weight: 2, lastMinor: false },
    ],
    split: "politicians",
    funders: [
      {
        funder: "Fjordby Forsyning A/S",
        amountMinor: 1_355_833,
        purpose: "selskabets egen projektleder",
        disqualificationCheck: "Selskabet er ejet af kommunen. Betalingen gjorde ingen inhabil.",
        checkedOn: "2026-08-12",
      },
    ],
    municipalityMinor: 6_779_167,
    documents: [],
    ...given,
  };
}

export function followUpPart(given: Partial<FollowUpPart> = {}): FollowUpPart {
  return {
    title: "Plads til vandet: klimatilpasning i Hamborg og Lübeck",
    recommendations: [
      {
        number: 1,
        body: "Stil krav om grønne tage.",
        owner: plan.name,
        status: "done",
        outcome: "Byrådet vedtog kravet 26. maj 2027.",
        statusOn: "2027-05-26",
        followUpOn: null,
      },
      {
        number: 2,
        body: "Lav parkeringspladserne om til regnbede.",
        owner: plan.name,
        status: "under_way",
        outcome: "Der tælles biler i efteråret.",
        statusOn: "2027-04-13",
        followUpOn: "2027-11-09",
      },
    ],
    documents: [],
    ...given,
  };
}
