import { type AppLoadContext, redirect } from "@remix-run/node";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { PageContent, PageKind } from "~/features/publications/snapshots/pages";
import { unknownPage } from "./page-head.server";
import { findPublishedPage, type PublishedPage, type WithdrawnPage } from "./published-pages.server";

export type RequiredPage<K extends PageKind> =
  | { state: "current"; published: PublishedPage<PageContent[K]> }
  | { state: "withdrawn"; withdrawn: WithdrawnPage };

/** The page at an address, or the notice in its place. Leads on from an address that was given up. */
export async function requirePage<K extends PageKind>(
  { published }: AppLoadContext,
  kind: K,
  slug: string | undefined,
): Promise<RequiredPage<K>> {
  const found = await findPublishedPage(published, kind, slug ?? "");
  if (found.state === "unknown") throw unknownPage();
  if (found.state === "moved") throw redirect(pageAddress(kind, found.slug), 301);
  return found;
}
