import type { IsoDate } from "~/shared/dates";
import type { PublicDecision, PublicDocument } from "./common";

export const evaluationSections = [
  "summary",
  "purpose_met",
  "benefit",
  "transferable",
  "differently",
] as const;
export type EvaluationSection = (typeof evaluationSections)[number];

/** The second part: the joint evaluation as signed, with divergent assessments and what it recommends. */
export interface EvaluationPart {
  title: string;
  question: string;
  sections: readonly { section: EvaluationSection; body: string }[];
  divergent: readonly { author: string; committee: string | null; about: string; body: string }[];
  recommendations: readonly { number: number; body: string; owner: string }[];
  /** Null for a trip known from old sources, which has no contributions here. */
  contributions: { received: number; expected: number } | null;
  signed: { by: string; as: "chair" | "vice_chair" | "successor_chair" | "minutes"; on: IsoDate } | null;
  presentedOn: IsoDate | null;
  decisions: readonly PublicDecision[];
  documents: readonly PublicDocument[];
}
