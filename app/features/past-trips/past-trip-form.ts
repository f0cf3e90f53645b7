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

/** The form on which a past trip is entered; rows left wholly empty fall away before it is checked. */
export const pastTripForm = z.object({
  kind: choiceField(["political", "administrative"]),
  leadCommitteeId: requiredText(),
  committees: z._default(z.array(z.string()), []),
  title: requiredText(),
  purpose: optionalText(4000),
  startsOn: partialDateField(),
  endsOn: optionalPartialDateField(),
  destinations: z.array(z.object({ city: requiredText(120), country: countryField() })),
  visits: optionalText(8000),
  cancelledVisits: optionalText(8000),
  politicians: optionalIntegerField({ min: 1, max: 500 }),
  officials: optionalIntegerField({ min: 1, max: 500 }),
  totalCost: optionalAmountField(),
  sourceFigure: optionalAmountField(),
  source: requiredText(500),
});

export type PastTripForm = z.output<typeof pastTripForm>;
