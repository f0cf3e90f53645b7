import type { AppLoadContext } from "@remix-run/node";
import type { CommandContext } from "~/features/commands/perform.server";
import { type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Viewer } from "./viewer";

/** The signed-in viewer; the route's guard has seen to it that there is one. */
export function viewerOf(context: AppLoadContext): Viewer {
  if (!context.viewer) throw new Response(null, { status: 403 });
  return context.viewer;
}

export function todayOf(context: AppLoadContext): IsoDate {
  return todayInDenmark(context.now);
}

/** What a command needs, from a request and the form's one-time key. */
export function actingIn(context: AppLoadContext, formKey?: string): CommandContext {
  return { db: context.db, viewer: viewerOf(context), now: context.now, formKey: formKey || undefined };
}
