import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { type ErrorDetail, turnedAwayStatus } from "~/shared/turned-away";

/** The page of an answer that the HTTP server gives by itself; asked for by its address, there is none. */
export function loader({ context: { turnedAway, reference } }: LoaderFunctionArgs) {
  if (!turnedAway) throw data(null, { status: 404 });
  const detail: ErrorDetail = { reason: turnedAway, ...(turnedAway === "failed" && { reference }) };
  throw data(detail, { status: turnedAwayStatus[turnedAway] });
}

/** Makes it a page, so that its error is shown as one. */
export default function TurnedAwayPage() {
  return null;
}
