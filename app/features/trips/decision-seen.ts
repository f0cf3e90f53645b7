import type { Typed } from "~/shared/form-data";

/** A row that somebody has seen, and the version that was on the screen. */
export interface Seen {
  id: string;
  version: number;
}

/** The row that a form is about, from its hidden fields; a form without them is about none. */
export function seenIn({ id, version }: Typed): Seen {
  return {
    id: typeof id === "string" ? id : "",
    version: typeof version === "string" ? Number(version) : Number.NaN,
  };
}
