import type { RefusalParams } from "~/shared/result";
import { type ApprovalStanding, decisionIsMissing, isInBreach } from "./project-approval";
import type { SizeReasonKey } from "./project-size";

/** What a page says of the political decision that a project needs, or does not. */
export type ApprovalState =
  | "noRule"
  | "smaller"
  | "decided"
  | "departed"
  /** It has gone on without what it needs. */
  | "missingNow"
  | "missingAhead"
  | "unknownAhead"
  /** It has ended, and the decision was never registered. */
  | "missingPast";

export interface ApprovalView {
  state: ApprovalState;
  size: "larger" | "smaller" | "unknown" | null;
  because: { key: SizeReasonKey; params: RefusalParams } | null;
  rule: {
    adoptedBy: string;
    adoptedOn: string | null;
    wording: string;
    link: string;
    strength: "must" | "should";
  } | null;
}

const ended: readonly string[] = ["completed", "recorded", "stopped", "refused", "rejected"];

export function approvalView(standing: ApprovalStanding): ApprovalView {
  const { rule, judged } = standing;
  return {
    state: stateOf(standing),
    size: judged?.size ?? null,
    because: judged?.reason ?? null,
    rule: rule && {
      adoptedBy: rule.adoptedBy,
      adoptedOn: rule.adoptedOn,
      wording: rule.wording,
      link: rule.link,
      strength: rule.strength,
    },
  };
}

function stateOf(standing: ApprovalStanding): ApprovalState {
  const { rule, judged, decided, departed, status } = standing;
  if (decided) return "decided";
  if (!rule) return "noRule";
  if (judged?.size === "smaller") return "smaller";
  if (departed) return "departed";
  if (isInBreach(standing)) return "missingNow";
  if (ended.includes(status)) return "missingPast";
  return decisionIsMissing(standing) && judged?.size === "unknown" ? "unknownAhead" : "missingAhead";
}
