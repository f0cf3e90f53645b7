import type { CommitteeKind } from "~/features/travel-rules/rule-sets";
import type { NoticeFacts } from "../compose-notice";

/** A trip as the public record is composed from: what is true of it now, and what of that is public. */
export interface TripRecord extends Omit<NoticeFacts, "evaluationDue"> {
  id: string;
  committeeKinds: readonly CommitteeKind[];
  committeeIds: readonly string[];
}
