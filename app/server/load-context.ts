import type { FileStore } from "~/features/documents/file-store";
import type { AppContext } from "~/session/app-context";
import { readSessionCookie } from "~/session/session-cookie.server";
import { findViewer, renewSession } from "~/session/sessions.server";
import type { OpenDatabase } from "~db/open";
import type { Clock } from "./clock";
import type { Visit } from "./visit";

export interface LoadContextParts {
  database: Pick<OpenDatabase, "db" | "published">;
  files: FileStore;
  clock: Clock;
}

/** What Remix is told of a visit by somebody who is not signed in: all that published pages may depend on. */
export function visitorContext({ database, files, clock }: LoadContextParts, visit: Visit): AppContext {
  const { nonce, reference, publicUrl, address } = visit;
  const { db, published } = database;
  return { db, published, files, viewer: null, now: clock(), nonce, reference, publicUrl, address };
}

/** The same, with whoever is signed in. */
export async function viewerContext(
  parts: LoadContextParts,
  visit: Visit,
  cookie: string | undefined,
): Promise<AppContext> {
  const context = visitorContext(parts, visit);
  const token = readSessionCookie(cookie);
  const viewer = await findViewer(context.db, token, context.now);
  if (token && viewer) await renewSession(context.db, token, context.now);
  return { ...context, viewer };
}
