export const approvalAnswers = ["covered", "askAnew"] as const;

/**
 * What becomes of a trip's approval when its committees, dates, destinations or a higher budget change it: either
 * the decision that stands covers the change, and why, or the trip is proposed again.
 */
export type Approval = { answer: "covered"; note: string } | { answer: "askAnew" };

/** What may be changed of an approved trip only with an answer to that. */
export type ApprovedMatter = "committees" | "dates" | "destinations" | "budget";
