import type { Rule, RuleKind } from "../rule-sets";
import { closedMonths } from "./closed-months";
import { closedYears } from "./closed-years";
import { committeeBudget } from "./committee-budget";
import { costPerParticipant } from "./cost-per-participant";
import { decisionBeforeDeparture } from "./decision-before-departure";
import { destinations } from "./destinations";
import { evaluationApproved } from "./evaluation-approved";
import { evaluationDue } from "./evaluation-due";
import { evaluationSections } from "./evaluation-sections";
import { excludedBy } from "./excluded-by";
import { guestTrips } from "./guest-trips";
import { heldEarly } from "./held-early";
import type { RuleKindDefinition } from "./kind";
import { legalBasis } from "./legal-basis";
import { maximumDays } from "./maximum-days";
import { maximumOfficials } from "./maximum-officials";
import { maximumTrips } from "./maximum-trips";
import { memberBudget } from "./member-budget";
import { minimumTrips } from "./minimum-trips";
import { outsideFunding } from "./outside-funding";
import { ownMembers } from "./own-members";
import { partsPublished } from "./parts-published";
import { professionalShare } from "./professional-share";
import { programmePublished } from "./programme-published";
import { yearlyBudget } from "./yearly-budget";

/** Every kind of rule that this program can judge, in the order in which they are offered. */
export const ruleKinds: { [K in RuleKind]: RuleKindDefinition<K> } = {
  minimumTrips,
  maximumTrips,
  heldEarly,
  closedYears,
  closedMonths,
  maximumDays,
  excludedBy,
  destinations,
  maximumOfficials,
  ownMembers,
  guestTrips,
  costPerParticipant,
  committeeBudget,
  memberBudget,
  yearlyBudget,
  decisionBeforeDeparture,
  legalBasis,
  professionalShare,
  programmePublished,
  evaluationDue,
  evaluationSections,
  evaluationApproved,
  partsPublished,
  outsideFunding,
};

export const ruleKindNames = Object.keys(ruleKinds) as RuleKind[];

export function isRuleKind(name: string): name is RuleKind {
  return Object.hasOwn(ruleKinds, name);
}

/** Whether a dispensation from the rule may be given for a single trip. */
export function isDispensedByTrip({ kind }: Pick<Rule, "kind">): boolean {
  const definition = ruleKinds[kind] as RuleKindDefinition;
  return definition.subject === "trip" || definition.dispensedByTrip;
}
