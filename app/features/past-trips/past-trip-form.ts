import * as z from "zod/mini";
import {
  choiceField,
  countryField,
  optionalAmountField,
  optionalIntegerField,
  optionalPartialDateField,
  optionalText,
  partialDateField,
  requiredText,
} from "~/shared/fields";

const place = z.object({ city: requiredText(120), country: countryField() });

const isEmpty = (row: unknown) =>
  typeof row === "object" &&
  row !== null &&
  Object.values(row).every((cell) => String(cell ?? "").trim() === "");

/** Rows left wholly empty fall away, but for the first where there is no other: that one is asked for. */
const places = z.pipe(
  z.transform((rows: unknown) => {
    const list = Array.isArray(rows) ? rows : [];
    const filled = list.filter((row) => !isEmpty(row));
    return filled.length > 0 ? filled : [list[0] ?? {}];
  }),
  z.array(place),
);

/** The form on which a past trip is entered. */
export const pastTripForm = z.object({
  kind: choiceField(["political", "administrative"]),
  leadCommitteeId: requiredText(),
  committees: z._default(z.array(z.string()), []),
  title: requiredText(),
  purpose: optionalText(4000),
  startsOn: partialDateField(),
  endsOn: optionalPartialDateField(),
  destinations: places,
  visits: optionalText(8000),
  cancelledVisits: optionalText(8000),
  politicians: optionalIntegerField({ min: 1, max: 500 }),
  officials: optionalIntegerField({ min: 1, max: 500 }),
  totalCost: optionalAmountField(),
  sourceFigure: optionalAmountField(),
  source: requiredText(500),
});

export type PastTripForm = z.output<typeof pastTripForm>;
