import * as z from "zod/mini";
import { costCategories } from "~/features/publications/snapshots/programme";
import {
  checkboxField,
  choiceField,
  optionalAmountField,
  optionalChoiceField,
  optionalDateField,
  optionalIntegerField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { approvalFields } from "./approval-form";
import { costSplits } from "./cost-split";
import { vatChoices } from "./vat";

const maxLines = 100;

/** One line of the table where every part can be changed; a new row left empty is nothing. */
function lineFields(currency: string) {
  return z
    .object({
      id: optionalText(),
      version: optionalIntegerField(),
      category: optionalChoiceField(costCategories),
      description: optionalText(),
      estimated: optionalAmountField(currency),
      provisional: optionalAmountField(currency),
      final: optionalAmountField(currency),
      remove: checkboxField(),
    })
    .check(
      z.refine((line) => line.category !== null || line.remove || isEmptyRow(line), {
        path: ["category"],
        error: "field.choose",
      }),
    );
}

interface TypedLine {
  id: string | null;
  description: string | null;
  estimated: number | null;
  provisional: number | null;
  final: number | null;
}

export function isEmptyRow({ id, description, estimated, provisional, final }: TypedLine): boolean {
  return [id, description, estimated, provisional, final].every((value) => value === null);
}

export function costLinesForm(currency: string) {
  return z.object({
    ...approvalFields,
    version: optionalIntegerField(),
    lines: z._default(z.array(lineFields(currency)).check(z.maxLength(maxLines, "field.unreadable")), []),
    vat: choiceField(vatChoices),
    note: optionalText(1000),
  });
}

export type CostLinesForm = z.output<ReturnType<typeof costLinesForm>>;

/** The amounts that were still missing, filled in where the table stands. */
export function amountsForm(currency: string) {
  const amounts = z.object({
    id: requiredText(),
    provisional: optionalAmountField(currency),
    final: optionalAmountField(currency),
  });
  return z.object({
    lines: z._default(z.array(amounts).check(z.maxLength(maxLines, "field.unreadable")), []),
  });
}

export type AmountsForm = z.output<ReturnType<typeof amountsForm>>;

export function splitForm(currency: string) {
  return z.object({
    version: optionalIntegerField(),
    split: choiceField(costSplits),
    shares: z._default(
      z.array(z.object({ committeeId: requiredText(), share: optionalAmountField(currency) })),
      [],
    ),
  });
}

export type SplitForm = z.output<ReturnType<typeof splitForm>>;

export function fundingForm(currency: string) {
  return z.object({
    funder: requiredText(),
    amount: optionalAmountField(currency),
    purpose: optionalText(1000),
    disqualificationCheck: optionalText(2000),
    checkedOn: optionalDateField(),
  });
}

export type FundingForm = z.output<ReturnType<typeof fundingForm>>;
