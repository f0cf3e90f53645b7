import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Environment } from "./config";

/** What the server makes of one request before anything answers it. */
export interface Visit {
  url: URL;
  /** Scheme and host that the public knows, without a trailing slash. */
  publicUrl: string;
  /** The client's network address. */
  address: string;
  /** The Host header as sent. */
  host: string;
  nonce: string;
  reference: string;
}

type Trust = Pick<Environment, "PUBLIC_URL" | "TRUSTED_PROXIES">;

const plainHost = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/** Null where the address or the Host header cannot be read. */
export function visitOf(request: IncomingMessage, trust: Trust): Visit | null {
  const host = trusted(request, trust, "x-forwarded-host") ?? request.headers.host ?? "";
  if (!plainHost.test(host) || !request.url?.startsWith("/")) return null;
  const scheme = trusted(request, trust, "x-forwarded-proto") === "https" ? "https" : "http";
  const publicUrl = trust.PUBLIC_URL ? new URL(trust.PUBLIC_URL).origin : `${scheme}://${host}`;
  if (!URL.canParse(publicUrl + request.url) || !isDecodable(request.url)) return null;
  const address = trusted(request, trust, "x-forwarded-for") ?? request.socket.remoteAddress ?? "";
  return { ...namelessVisit(new URL(publicUrl + request.url)), host, address };
}

/** A visit by nobody in particular: a page rendered for all, or an answer to what cannot be read. */
export function namelessVisit(url: URL): Visit {
  return {
    url,
    publicUrl: url.origin,
    host: url.host,
    address: "",
    nonce: randomBytes(16).toString("base64"),
    reference: randomBytes(5).toString("hex"),
  };
}

/** What the outermost of the trusted proxies says; what anybody else put into the header stands before it. */
function trusted(request: IncomingMessage, { TRUSTED_PROXIES }: Trust, name: string): string | undefined {
  if (TRUSTED_PROXIES === 0) return undefined;
  const said = [request.headers[name] ?? []].flat().join(",").split(",");
  return said.at(-Math.min(TRUSTED_PROXIES, said.length))?.trim() || undefined;
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
