import * as z from "zod/mini";
import { integerField, optionalChoiceField, optionalText } from "~/shared/fields";
import { type Contribution, purposeAnswers, ratings, type VisitAskedAbout } from "./contribution";

const longText = 6000;

/** A contribution as its form sends it; everything may be left empty, since a draft may be. */
export const contributionSchema = z.object({
  version: integerField(),
  purposeMet: optionalChoiceField(purposeAnswers),
  /** By the visit's id. */
  learned: z._default(z.record(z.string(), optionalText(longText)), {}),
  recommendation: optionalText(longText),
  differently: optionalText(longText),
  rating: optionalChoiceField(ratings),
  dissent: optionalText(longText),
});

export type ContributionInput = z.output<typeof contributionSchema>;

/** Whether nothing at all was answered. */
export function isEmptyContribution(input: ContributionInput): boolean {
  const { purposeMet, recommendation, differently, rating, dissent, learned } = input;
  const answers = [purposeMet, recommendation, differently, rating, dissent, ...Object.values(learned)];
  return answers.every((answer) => answer === null);
}

/** What stands in the form at first: a text for every visit that is asked about. */
export function contributionDefaults(contribution: Contribution | null, visits: readonly VisitAskedAbout[]) {
  const { purposeMet, recommendation, differently, rating, dissent, version, learned } = contribution ?? {};
  return {
    version: String(version ?? 0),
    purposeMet: purposeMet ?? "",
    learned: Object.fromEntries(
      visits.map(({ id }) => [id, learned?.find(({ visitId }) => visitId === id)?.learned ?? ""]),
    ),
    recommendation: recommendation ?? "",
    differently: differently ?? "",
    rating: rating?.toString() ?? "",
    dissent: dissent ?? "",
  };
}
