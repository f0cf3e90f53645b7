const names = new Intl.DisplayNames("da", { type: "language" });

/** A language in words: a code of two letters by its Danish name, anything else as it was typed. For the server alone. */
export function languageName(typed: string): string {
  return /^[a-z]{2}$/i.test(typed) ? (names.of(typed.toLowerCase()) ?? typed) : typed;
}
