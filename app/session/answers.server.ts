import { redirect } from "@remix-run/node";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import type { Refusal } from "~/shared/result";
import { sessionCookie } from "./session-cookie.server";
import { secretFields, sessionLabels } from "./session-forms";

/** The answer to a refused form of these pages: all that was typed comes back, but no password. */
export function refusedSessionForm(posted: PostedForm, refusal: Refusal) {
  const typed = Object.fromEntries(
    Object.entries(posted.typed).filter(([name]) => !secretFields.includes(name)),
  );
  return refusedForm({ ...posted, typed }, refusal, sessionLabels);
}

/** Leads on with a new session. */
export function signedInAt(path: string, token: string, publicUrl: string): Response {
  return redirect(path, { status: 303, headers: { "Set-Cookie": sessionCookie(token, publicUrl) } });
}
