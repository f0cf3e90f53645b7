import { partTexts } from "~/features/public-site/part-texts";
import { countryName } from "~/shared/countries";
import { formatDate } from "~/shared/dates";
import { textsFor } from "~/shared/texts";
import { formatTime } from "~/shared/times";
import { type Line, withOwnKeys } from "../differences";
import type { ProgrammePart, PublicLegalBasis, PublicVisit } from "../snapshots/programme";
import { amountIn, datesIn, type LineTexts, lineTexts } from "./line-texts";
import {
  costName,
  decisionLines,
  documentLines,
  headcountLine,
  joined,
  moneyLine,
  participantLines,
} from "./shared-lines";

const words = textsFor(partTexts, "da");

const plain = [
  "title",
  "purpose",
  "question",
  "alternatives",
  "transport",
  "travelClass",
  "travelTime",
  "lodging",
] as const;

/** What the first part says, line by line. */
export function programmeLines(part: ProgrammePart): Line[] {
  const t = textsFor(lineTexts, "da");
  const share = part.professionalShare;
  const amount = amountIn(t, part.budget.currency);
  return withOwnKeys([
    ...plain.map((name) => ({ key: name, label: t[name], text: part[name] })),
    {
      key: "committees",
      label: t.committees,
      text: joined(part.committees.map(({ name, leads }) => (leads ? t.leads(name) : name))),
    },
    {
      key: "places",
      label: t.places,
      text: joined(part.places.map(({ city, country }) => `${city} (${countryName(country)})`)),
    },
    { key: "dates", label: t.dates, text: datesIn(t, part) },
    ...part.visits.map((visit) => visitLine(t, visit)),
    {
      key: "professionalShare",
      label: t.professionalShare,
      text: share ? t.minutesOf(share.professionalMinutes, share.countedMinutes) : t.notKnown,
    },
    ...participantLines(t, part.participants),
    headcountLine(t, part.budget),
    moneyLine(t, part.budget),
    ...part.budget.lines.map((line) => ({
      key: `budget ${line.category} ${line.description}`,
      label: t.budgetLine(costName(line)),
      text: amount(line.estimatedMinor),
    })),
    { key: "total", label: t.budgetTotal, text: amount(part.budget.totalMinor) },
    { key: "perParticipant", label: t.perParticipant, text: amount(part.budget.perParticipantMinor) },
    ...decisionLines(t, part.decisions),
    ...part.legalBasis.map((basis) => legalBasisLine(t, basis)),
    ...documentLines(t, part.documents),
    { key: "source", label: t.source, text: part.source ?? "" },
  ]);
}

function legalBasisLine(t: LineTexts, basis: PublicLegalBasis): Line {
  const { citation, requestedBy, body, decidedOn, scope, note } = basis;
  return {
    key: `legalBasis ${citation}`,
    label: t.legalBasis,
    text: joined([
      citation,
      t.requestedBy[requestedBy],
      body,
      decidedOn && formatDate(decidedOn),
      t.scope[scope],
      note,
    ]),
  };
}

function visitLine(t: LineTexts, visit: PublicVisit): Line {
  const times = [visit.startsAt, visit.endsAt].flatMap((time) => (time ? formatTime(time) : []));
  return {
    key: `visit ${visit.topic}`,
    label: t.visit(visit.topic),
    text: joined([
      visit.day ? formatDate(visit.day) : t.dayNotKnown,
      times.join("–"),
      visit.host,
      visit.place,
      visit.kind ? words.programme.kind[visit.kind].toLocaleLowerCase("da") : t.kindNotKnown,
      visit.cancelled && t.cancelled,
      visit.note,
      visit.contact,
      visit.forCommittees.join(" / "),
    ]),
  };
}
