import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endedSessionCookie, readSessionCookie } from "../session-cookie.server";
import { signOut } from "../sign-in.server";

/** Signing out is a form; whoever opens the address is led to where the button is. */
export function loader() {
  return redirect("/arbejdsrum");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = readSessionCookie(request.headers.get("Cookie"));
  if (token) await signOut(context.db, token);
  return redirect("/log-ind?gjort=logget-af", {
    status: 303,
    headers: { "Set-Cookie": endedSessionCookie(context.publicUrl), "Clear-Site-Data": '"cache"' },
  });
}
