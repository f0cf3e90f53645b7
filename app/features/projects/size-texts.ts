import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import type { SizeReasonKey } from "./project-size";

const measures: Readonly<Record<string, string>> = {
  budget: "budgettet",
  own_contribution: "kommunens eget bidrag",
};

const measureOf = ({ measure }: RefusalParams) => capitalise(measures[String(measure)] ?? "beløbet");
const against = (p: RefusalParams) =>
  `${measureOf(p)} er ${p.amount}, og grænsen for større projekter er ${p.threshold}`.replace(/\.?$/, ".");

const because: Readonly<Record<SizeReasonKey, (params: RefusalParams) => string>> = {
  atOrAbove: against,
  below: against,
  marked: (p) => `Det er vurderet: ${String(p.reason).replace(/\.?$/, ".")}`,
  noAmountInRule: () => "Reglen nævner ingen beløbsgrænse.",
  noAmountInCurrency: (p) => `Reglen nævner intet beløb i ${p.currency}.`,
  amountNotKnown: (p) => `${measureOf(p)} er ikke oplyst.`,
};

/** Whether a project is a larger one under the municipality's rule, and why it counts so. */
export const sizeTexts = defineTexts({
  da: {
    because: (key: string, params: RefusalParams) => because[key as SizeReasonKey]?.(params) ?? "",
    size: { larger: "Større projekt", smaller: "Mindre projekt", unknown: "Størrelsen er ikke afgjort" },
  },
});
