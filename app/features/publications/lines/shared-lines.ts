import { partTexts } from "~/features/public-site/part-texts";
import { textsFor } from "~/shared/texts";
import type { Line } from "../differences";
import type { PublicDecision, PublicDocument } from "../snapshots/common";
import type { PublicParticipants, PublicRole } from "../snapshots/programme";
import type { LineTexts } from "./line-texts";

const words = textsFor(partTexts, "da");

/** What is said of a thing, the empty pieces left out. */
export function joined(pieces: readonly (string | null | false)[]): string {
  return pieces.filter(Boolean).join(", ");
}

export function decisionLines(t: LineTexts, decisions: readonly PublicDecision[]): Line[] {
  return decisions.map((decision) => ({
    key: `decision ${decision.concerns} ${decision.body} ${decision.meetingOn}`,
    label: t.decision(decision.body, decision.meetingOn),
    text: joined([
      words.decisions.outcome[decision.concerns][decision.outcome].replace(/\.$/, ""),
      decision.agendaItem && t.item(decision.agendaItem),
      decision.caseNumber,
      decision.decidesForAll && t.forAll,
      decision.releasedOn && t.released(decision.releasedOn),
      decision.wording,
      decision.link,
    ]),
  }));
}

export function documentLines(t: LineTexts, documents: readonly PublicDocument[]): Line[] {
  return documents.map(({ contentDigest, title }) => ({
    key: `document ${contentDigest} ${title}`,
    label: t.document(title),
    text: t.documentIs,
  }));
}

export function participantLines(t: LineTexts, participants: PublicParticipants): Line[] {
  const { basis, complete, politicians, officials, guests, companions, withdrew } = participants;
  return [
    { key: "basis", label: t.basis, text: joined([t.basisIs[basis], !complete && t.incomplete]) },
    ...politicians.map(({ committee, names, unnamed }) => ({
      key: `politicians ${committee}`,
      label: t.politicians(committee),
      text: joined([
        ...names.map(({ name, capacity }) => (capacity ? `${name} (${capacity})` : name)),
        unnamed > 0 && t.unnamed(unnamed),
      ]),
    })),
    { key: "officials", label: t.officials, text: rolesIn(t, officials) },
    { key: "guests", label: t.guests, text: rolesIn(t, guests) },
    { key: "companions", label: t.companions, text: String(companions) },
    { key: "withdrew", label: t.withdrew, text: String(withdrew) },
  ];
}

function rolesIn(t: LineTexts, roles: readonly PublicRole[]): string {
  if (roles.length === 0) return "0";
  return joined(roles.map(({ role, headcount, name }) => joined([name, t.role(headcount, role)])));
}

/** A cost line by its category and description. */
export function costName({
  category,
  description,
}: {
  category: keyof typeof words.money.category;
  description: string;
}): string {
  return joined([words.money.category[category].toLocaleLowerCase("da"), description]);
}

/** In what currency, with or without VAT. */
export function moneyLine(
  t: LineTexts,
  { currency, includesVat }: { currency: string; includesVat: boolean | null },
): Line {
  return { key: "money", label: t.money, text: joined([currency, words.money.vat(includesVat)]) };
}

/** How many travel at public expense. */
export function headcountLine(t: LineTexts, { headcount }: { headcount: number | null }): Line {
  return { key: "headcount", label: t.headcount, text: headcount === null ? t.notKnown : String(headcount) };
}
