import type { IncomingMessage } from "node:http";
import type { TurnedAway } from "~/shared/turned-away";
import type { Visit } from "./visit";

const megabyte = 1024 * 1024;
const formLimit = megabyte;
/** A document of 25 MB, and the form around it. */
const documentLimit = 26 * megabyte;
const documentUpload = /^\/arbejdsrum\/studieture\/[^/]+\/dokumenter(\/|\.data$|$)/;
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** The most that a request to this path may send, in bytes. */
export function bodyLimit(pathname: string): number {
  return documentUpload.test(pathname) ? documentLimit : formLimit;
}

/** Why a request is not let in at all, whoever sends it; null when it is. */
export function turnAway(request: IncomingMessage, visit: Visit): TurnedAway | null {
  const { method, headers } = request;
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST") return "wrongMethod";
  if (comesFromElsewhere(request, visit)) return "foreignOrigin";
  if (Number(headers["content-length"] ?? 0) > bodyLimit(visit.url.pathname)) return "tooLarge";
  if (!formTypes.test(headers["content-type"] ?? "")) return "unreadable";
  return null;
}

/** Whether a form was sent from another site's page. A client that says nothing of its origin is no browser. */
function comesFromElsewhere({ headers }: IncomingMessage, visit: Visit): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || ![visit.host, new URL(visit.publicUrl).host].includes(new URL(origin).host);
}
