import { type Refused, refuse } from "~/shared/result";
import type { ProjectStatus } from "./project";
import { lastDecision, type ProjectDecision, type ProjectDeparture } from "./project-decision";
import { decidedStatuses } from "./project-lifecycle";
import type { ProjectRule } from "./project-rule";
import { type Sized, type SizeJudgement, sizeOf } from "./project-size";

/** How a project stands under the rule on larger projects. */
export interface ApprovalStanding {
  /** Its address; null of one that is about to be registered. */
  slug: string | null;
  status: ProjectStatus;
  /** Null where no rule holds today: then no project needs a decision. */
  rule: ProjectRule | null;
  judged: SizeJudgement | null;
  /** Whether the politicians' last word is a yes. */
  decided: boolean;
  /** Whether their last word is a no. */
  isTurnedDown: boolean;
  /** Whether a departure that the rule lets count is accounted for. */
  departed: boolean;
}

interface Ground {
  project: Sized & { slug: string | null; status: ProjectStatus };
  rule: ProjectRule | null;
  decisions: readonly ProjectDecision[];
  departures: readonly ProjectDeparture[];
}

/** A dispensation lets a 'must' be departed from; of a 'should' an explanation is enough. */
export function approvalStanding({ project, rule, decisions, departures }: Ground): ApprovalStanding {
  const holding = departures.filter(({ revokedOn }) => revokedOn === null);
  const outcome = lastDecision(decisions)?.outcome;
  return {
    slug: project.slug,
    status: project.status,
    rule,
    judged: rule && sizeOf(project, rule),
    decided: outcome === "yes",
    isTurnedDown: outcome === "no",
    departed: holding.some(({ kind }) => rule?.strength === "should" || kind === "dispensation"),
  };
}

/** Whether a decision is needed before the project can be approved, applied for, granted or started. */
export function decisionIsMissing({ rule, judged, decided, departed }: ApprovalStanding): boolean {
  return rule !== null && judged?.size !== "smaller" && !decided && !departed;
}

/** Whether the project has gone on without the decision that it needs. */
export function isInBreach(standing: ApprovalStanding): boolean {
  return decidedStatuses.includes(standing.status) && decisionIsMissing(standing);
}

/** Why a project cannot go on: the rule, the amount, and who adopted it. */
export function refusedApproval({ slug, rule, judged }: ApprovalStanding): Refused {
  const key = judged?.size === "unknown" ? "project.sizeUnknown" : "project.decisionMissing";
  return refuse(key, {
    ...judged?.reason.params,
    because: judged?.reason.key ?? "",
    project: slug ?? "",
    strength: rule?.strength ?? "must",
    adoptedBy: rule?.adoptedBy ?? "",
    adoptedOn: rule?.adoptedOn ?? "",
    wording: rule?.wording ?? "",
  });
}

/** A command may leave a breach that stood before, but make none: the refusal where it would. */
export function refuseNewBreach(before: ApprovalStanding | null, after: ApprovalStanding): Refused | null {
  const stoodBefore = before !== null && isInBreach(before);
  if (!isInBreach(after) || stoodBefore) return null;
  const isJustTurnedDown = after.isTurnedDown && before?.isTurnedDown === false;
  return isJustTurnedDown ? refuse("project.goesOnAfterNo") : refusedApproval(after);
}
