import type { Db } from "~db/tables";
import { findNetworkBySlug, type Network } from "./networks.server";

/** The network that the address names, or the page of unknown addresses. */
export async function requireNetwork(db: Db, slug: string | undefined): Promise<Network> {
  const network = slug ? await findNetworkBySlug(db, slug) : null;
  if (!network) throw new Response(null, { status: 404 });
  return network;
}
