/** Why the HTTP server answers a request itself, with the status that says so. */
export const turnedAwayStatus = {
  unreadable: 400,
  foreignOrigin: 403,
  wrongMethod: 405,
  tooLarge: 413,
  failed: 500,
  busy: 503,
} as const;

export type TurnedAway = keyof typeof turnedAwayStatus;

/** What an error's page is told beside its status. */
export interface ErrorDetail {
  reason?: TurnedAway;
  /** Under which the error stands in the log. */
  reference?: string;
}
