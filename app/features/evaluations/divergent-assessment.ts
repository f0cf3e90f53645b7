/** A view that differs from the joint text and is kept as such, in its author's own words. */
export interface DivergentAssessment {
  id: string;
  /** A contribution's dissent is changed in the contribution; one added later is changed where it stands. */
  source: "contribution" | "added";
  author: string;
  personId: string | null;
  committeeId: string | null;
  committee: string | null;
  about: string;
  body: string;
  version: number;
}
