/** What the server says to a draft that was saved by itself. */
export type AutosaveAnswer =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "stale" }
  | { kind: "refused" };

/** What became of such a save, as the page sees it: the server may not have been reached, or not know the writer. */
export type AutosaveReply = AutosaveAnswer | { kind: "offline" } | { kind: "signedOut" };
