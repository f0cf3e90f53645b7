import * as z from "zod/mini";
import { formatPartial } from "~/shared/dates";
import {
  choiceField,
  integerField,
  optionalChoiceField,
  optionalCountryField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { linesOf, textOfLines } from "~/shared/lines";
import { accept, type Result, refuse } from "~/shared/result";
import { type Town, type TwinTown, type TwinTownInput, twinTownStates, twinTownStepNames } from "./twin-town";
import { type Score, scoreValues } from "./weighing";

const twinTown = {
  since: optionalPartialDateField(),
  until: optionalPartialDateField(),
  aims: optionalText(5000),
  activities: optionalText(5000),
  responsible: optionalText(200),
  reviewedOn: optionalPartialDateField(),
  nextReviewOn: optionalPartialDateField(),
  reasons: optionalText(5000),
  internalNote: optionalText(2000),
};

export const newTwinTownForm = z.object({
  organisationId: optionalText(),
  name: optionalText(200),
  city: optionalText(100),
  country: optionalCountryField(),
  state: choiceField(twinTownStates),
  ...twinTown,
});

export const editTwinTownForm = z.object({ ...twinTown, version: integerField() });

export const stepForm = z.object({
  step: choiceField(twinTownStepNames),
  on: optionalPartialDateField(),
  version: integerField(),
});

export const deleteForm = z.object({ version: integerField() });

const scoreRow = z.object({
  pointId: requiredText(),
  value: optionalChoiceField(scoreValues),
  reason: optionalText(1000),
});

export const weighForm = z.object({ scores: z._default(z.array(scoreRow), []), version: integerField() });

type TypedTwinTown = Omit<z.output<typeof editTwinTownForm>, "version">;

export function twinTownFrom(typed: TypedTwinTown): TwinTownInput {
  return {
    since: typed.since,
    until: typed.until,
    aims: typed.aims ?? "",
    activities: linesOf(typed.activities ?? ""),
    responsible: typed.responsible ?? "",
    reviewedOn: typed.reviewedOn,
    nextReviewOn: typed.nextReviewOn,
    reasons: typed.reasons ?? "",
    internalNote: typed.internalNote ?? "",
  };
}

/** Whom it is with: one of the list, or a new one by name, not both. */
export function townFrom({
  organisationId,
  name,
  city,
  country,
}: Pick<z.output<typeof newTwinTownForm>, "organisationId" | "name" | "city" | "country">): Result<Town> {
  if (organisationId && name)
    return refuse("form.invalid", undefined, [{ field: "name", key: "twinTown.oneOrTheOther" }]);
  if (organisationId) return accept({ id: organisationId });
  if (name) return accept({ name, city, country });
  return refuse("form.invalid", undefined, [{ field: "organisationId", key: "twinTown.townMissing" }]);
}

/** The scores as typed; a reason without a value is one that was forgotten. */
export function scoresFrom(rows: z.output<typeof weighForm>["scores"]): Result<Score[]> {
  const forgotten = rows.findIndex(({ value, reason }) => value === null && reason !== null);
  if (forgotten >= 0)
    return refuse("form.invalid", undefined, [
      { field: `scores.${forgotten}.value`, key: "twinTown.valueMissing" },
    ]);
  return accept(
    rows.flatMap(({ pointId, value, reason }) =>
      value === null ? [] : [{ pointId, value: Number(value), reason: reason ?? "" }],
    ),
  );
}

/** An agreement as its form's fields show it. */
export function twinTownDefaults(twinTown: TwinTown) {
  const { since, until, aims, activities, responsible, reviewedOn, nextReviewOn, reasons, internalNote } =
    twinTown;
  return {
    since: since ? formatPartial(since) : "",
    until: until ? formatPartial(until) : "",
    aims,
    activities: textOfLines(activities),
    responsible,
    reviewedOn: reviewedOn ? formatPartial(reviewedOn) : "",
    nextReviewOn: nextReviewOn ? formatPartial(nextReviewOn) : "",
    reasons,
    internalNote,
    version: String(twinTown.version),
  };
}
