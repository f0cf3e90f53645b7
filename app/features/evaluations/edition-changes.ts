import type { Change } from "~/ui/changes";
import type { contributionTexts } from "./contribution-texts";
import type { Edition } from "./editions";

type Words = Pick<(typeof contributionTexts)["da"], "fields" | "purpose" | "ratingOf" | "visitGone">;

/** What an edition says differently from the one before it, field by field, in words. */
export function changesOf(
  before: Edition | null,
  after: Edition,
  topics: Readonly<Record<string, string>>,
  words: Words,
): Change[] {
  const earlier = before ? wording(before, topics, words) : new Map<string, string>();
  const later = wording(after, topics, words);
  const labels = [...new Set([...later.keys(), ...earlier.keys()])];
  return labels
    .map((label) => ({ label, before: earlier.get(label) ?? "", after: later.get(label) ?? "" }))
    .filter((change) => change.before !== change.after);
}

function wording(
  edition: Edition,
  topics: Readonly<Record<string, string>>,
  words: Words,
): Map<string, string> {
  const { fields } = words;
  return new Map([
    [fields.purposeMet, edition.purposeMet ? words.purpose[edition.purposeMet] : ""],
    ...Object.entries(edition.learned).map(([visitId, text]): [string, string] => [
      topics[visitId] ?? words.visitGone,
      text ?? "",
    ]),
    [fields.recommendation, edition.recommendation ?? ""],
    [fields.differently, edition.differently ?? ""],
    [fields.rating, edition.rating ? words.ratingOf(Number(edition.rating)) : ""],
    [fields.dissent, edition.dissent ?? ""],
  ]);
}
