/** The person at the screen, as the shell shows them. */
export interface SignedIn {
  name: string;
  role: string;
  /** Path of the person's own page, when there is one. */
  profile?: string;
  /** Path that a POST signs out at. */
  signOut: string;
}
