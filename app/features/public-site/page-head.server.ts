import type { AppLoadContext } from "@remix-run/node";
import type { PageHead } from "./page-head";
import { findSite } from "./site.server";

/** The head of a page at this path. */
export async function headFor(
  { published, publicUrl }: AppLoadContext,
  { path, ...said }: { title: string; description: string; path: string; unlisted?: boolean },
): Promise<PageHead> {
  const { municipality } = await findSite(published);
  return { ...said, municipality, canonical: `${publicUrl}${path}` };
}

/** An address of the public site that leads nowhere. */
export function unknownPage(): Response {
  return new Response(null, { status: 404 });
}
