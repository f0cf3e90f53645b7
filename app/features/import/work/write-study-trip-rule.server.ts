import { firstYearOf, periodName } from "~/features/periods/period";
import { createPeriod } from "~/features/periods/period-commands.server";
import { findPeriodByFirstYear } from "~/features/periods/periods.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { type PresetRule, presetRule, ruleOfPreset } from "~/features/travel-rules/presets/preset";
import { loadRuleSets } from "~/features/travel-rules/rule-sets.server";
import { textOfLines } from "~/shared/lines";
import type { StudyTripRule } from "./work";
import type { Writer } from "./writer.server";

/**
 * Adopts the rule for the election period that it was decided in, as far as it can be checked; what cannot be is kept
 * as its note. A period that has rules already is left as it is.
 */
export async function writeStudyTripRule(writer: Writer, rule: StudyTripRule): Promise<void> {
  const firstYear = firstYearOf(rule.decidedOn);
  const stored = await findPeriodByFirstYear(writer.db, firstYear);
  const periodId =
    stored?.id ??
    (await writer.done(periodName({ firstYear }), createPeriod(writer.context, { firstYear }))).id;
  if ((await loadRuleSets(writer.db, periodId)).length > 0) return;
  await writer.done(
    rule.document,
    adoptTravelRules(writer.context, periodId, {
      number: 1,
      adoptedOn: rule.decidedOn,
      adoptedBy: rule.decidedBy,
      inForceFrom: rule.decidedOn,
      link: "",
      note: textOfLines([rule.document, ...rule.notes]),
      rules: checkable(rule).map((each, at) => ruleOfPreset(each, `r${at + 1}`)),
    }),
  );
}

/** What the rule asks for that the program can check, each quoted in its own words. */
function checkable({ minimum, maximum, strength, writtenEvaluation, publishes, document }: StudyTripRule) {
  const common = { strength, appliesTo: ["standing", "finance"], citation: document } as const;
  const rules: (PresetRule | false)[] = [
    minimum !== null && presetRule({ kind: "minimumTrips", count: minimum, per: "period", ...common }),
    maximum !== null && presetRule({ kind: "maximumTrips", count: maximum, per: "period", ...common }),
    publishes.programme && presetRule({ kind: "programmePublished", days: null, ...common }),
    writtenEvaluation && presetRule({ kind: "evaluationDue", count: null, unit: "months", ...common }),
    publishes.evaluation &&
      presetRule({ kind: "partsPublished", parts: ["evaluation"], count: null, unit: "months", ...common }),
  ];
  return rules.flatMap((rule) => rule || []);
}
