import { data } from "@remix-run/node";
import { type ErrorDetail, type TurnedAway, turnedAwayStatus } from "~/shared/turned-away";
import { DatabaseBusyError } from "~db/busy";
import { log } from "./log";

/**
 * What is thrown on in place of an error from a loader or action: its page, and nothing of its inside. A thrown
 * answer goes on as it is; an unexpected error is logged under the reference that the page shows.
 */
export function shownFault(error: unknown, request: Request, reference: string): unknown {
  if (!(error instanceof Error) || request.signal.aborted) return error;
  if (error instanceof DatabaseBusyError) return faultPage({ reason: "busy" });
  if (isUnreadableForm(error)) return faultPage({ reason: "unreadable" });
  log.fault(reference, request, error);
  return faultPage({ reason: "failed", reference });
}

function faultPage(detail: ErrorDetail & { reason: TurnedAway }) {
  return data(detail, { status: turnedAwayStatus[detail.reason] });
}

/** Node's own complaint about a body that is not the form it claims to be. */
function isUnreadableForm(error: Error): boolean {
  return error instanceof TypeError && /form ?data|content-type/i.test(error.message);
}
