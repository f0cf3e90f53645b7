import * as z from "zod/mini";
import { integerField, optionalChoiceField, optionalText, requiredText } from "~/shared/fields";
import type { Score } from "./scoring";

export const suggestForm = z.object({
  title: requiredText(200),
  purpose: requiredText(3000),
  why: requiredText(2000),
  suggestedBy: requiredText(200),
});

const scoreRow = z.object({
  pointId: requiredText(),
  value: optionalChoiceField(["0", "1", "2", "3"]),
  reason: optionalText(1000),
});

export const scoresForm = z.object({ version: integerField(), scores: z._default(z.array(scoreRow), []) });

/** The scores as the form means them; a criterion without one is not scored. */
export function scoresFrom({ scores }: z.output<typeof scoresForm>): Score[] {
  return scores.flatMap(({ pointId, value, reason }) =>
    value === null ? [] : [{ pointId, value: Number(value), reason: reason ?? "" }],
  );
}
