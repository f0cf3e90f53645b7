import type { IncomingMessage, ServerResponse } from "node:http";
import type { OpenDatabase } from "~db/open";
import { log } from "./log";

export const healthAddress = "/sundhed";

/** Says to a watchman whether the program can read its database. */
export function answerHealth(
  { steady }: Pick<OpenDatabase, "steady">,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const healthy = canRead(steady);
  const body = JSON.stringify({ healthy });
  response.statusCode = healthy ? 200 : 503;
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(request.method === "HEAD" ? undefined : body);
}

function canRead(steady: OpenDatabase["steady"]): boolean {
  try {
    steady.prepare("select count(*) from setting").get();
    return true;
  } catch (error) {
    log.error(`The database cannot be read: ${String(error)}`);
    return false;
  }
}
