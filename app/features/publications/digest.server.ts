import { createHash } from "node:crypto";

/** Names what was shown in a preview, so that nothing else is published than what was seen. */
export function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}
