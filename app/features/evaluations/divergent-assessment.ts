import type { Viewer } from "~/session/viewer";

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

/** Its author alone changes what was added: the person, or the secretary of the committee that it speaks for. */
export function mayChangeDivergentAssessment(
  viewer: Pick<Viewer, "personId" | "secretaryOf">,
  { source, personId, committeeId }: Pick<DivergentAssessment, "source" | "personId" | "committeeId">,
): boolean {
  if (source === "contribution") return false;
  if (personId !== null) return personId === viewer.personId;
  return committeeId !== null && viewer.secretaryOf.includes(committeeId);
}
