import type { StudyTripRule } from "./work";
import type { WorkDocument } from "./work-document";

type RuleDocument = NonNullable<WorkDocument["studyTripRule"]>;

/** What a rule asks for that can be checked, and in words what cannot. */
export function studyTripRuleOf(rule: RuleDocument): StudyTripRule {
  return {
    decidedOn: rule.decidedOn,
    decidedBy: rule.decidedBy,
    document: rule.document ?? "",
    minimum: rule.minimumTripsPerCommitteePerPeriod ?? null,
    maximum: rule.maximumTripsPerCommitteePerPeriod ?? null,
    strength: /^(?:must|skal)(?!\p{L})/iu.test(rule.strength ?? "") ? "must" : "should",
    writtenEvaluation: rule.writtenEvaluationRequired === true,
    publishes: {
      programme: rule.programmePublishedOnWebsite === true,
      evaluation: rule.evaluationPublishedOnWebsite === true,
    },
    notes: [
      ...(rule.preferredTiming ? [rule.preferredTiming] : []),
      ...(rule.jointTripsAllowed ? ["Flere udvalg kan rejse sammen."] : []),
      ...(rule.professionalContentWeighsHeavily ? ["Det faglige indhold vejer tungt."] : []),
    ],
  };
}
