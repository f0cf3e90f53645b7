import type { AccountsPart } from "./accounts";
import type { EvaluationPart } from "./evaluation";
import type { FollowUpPart } from "./follow-up";
import type { ProgrammePart } from "./programme";

/** What each part of the public record holds. */
export interface PartContent {
  programme: ProgrammePart;
  evaluation: EvaluationPart;
  accounts: AccountsPart;
  follow_up: FollowUpPart;
}
