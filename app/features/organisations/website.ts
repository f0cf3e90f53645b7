import { accept, type Result, refuse } from "~/shared/result";

/** An address of the web as it is kept: with its scheme, https where none was typed. Refused as `website.unreadable`. */
export function readWebsite(typed: string, field: string): Result<string> {
  const bare = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const readable = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".");
  if (readable && !/\s/.test(bare)) return accept(address);
  return refuse("website.unreadable", undefined, [{ field, key: "website.unreadable" }]);
}
