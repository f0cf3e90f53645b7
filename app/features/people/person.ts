/** Somebody the program knows by name: a politician, an official with an account. */
export interface Person {
  id: string;
  name: string;
  email: string | null;
  /** Instant, UTC ISO text: their name was erased. */
  forgottenAt: string | null;
  version: number;
}

/** What stands where a forgotten person's name stood. */
export const forgottenName = "Slettet person";
