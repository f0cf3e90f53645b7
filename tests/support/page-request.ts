import type { AppLoadContext } from "@remix-run/node";
import type { Viewer } from "~/session/viewer";
import type { OpenDatabase } from "~db/open";
import { memoryFiles } from "./memory-files";

/** The context that the HTTP server would give a request of this viewer, at noon of a day. */
export function requestContext(
  { db, published }: Pick<OpenDatabase, "db" | "published">,
  viewer: Viewer,
  day = "2026-01-20",
): AppLoadContext {
  return {
    db,
    published,
    files: memoryFiles(),
    viewer,
    now: new Date(`${day}T11:00:00.000Z`),
    nonce: "",
    publicUrl: "https://udsyn.example",
    address: "127.0.0.1",
    reference: "",
  };
}

/** What Remix hands to a loader or an action. */
export function pageArgs(context: AppLoadContext, params: Record<string, string>, request: Request) {
  return { context, params, request };
}

export function asked(address: string): Request {
  return new Request(`https://udsyn.example${address}`);
}

/** A form as a browser without JavaScript sends it. */
export function posted(address: string, fields: Iterable<readonly [string, string | File]>): Request {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return new Request(`https://udsyn.example${address}`, { method: "POST", body });
}

/** What an action answered: where it leads on success, else the refused form with its status. */
export async function answerOf(answering: Promise<unknown>) {
  const answer = await answering;
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get("Location"), form: null };
  const { data, init } = answer as { data: unknown; init: { status?: number } | null };
  return { status: init?.status ?? 200, location: null, form: data };
}
