import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import { Decisions } from "./decisions";
import { DivergentVoices } from "./divergent-voices";
import { Documents } from "./documents";
import { EvaluationText } from "./evaluation-text";
import type { PartSectionProps } from "./part-section";
import { Recommendations } from "./recommendations";

/** The second part whole: the evaluation as signed, with divergent assessments and what it recommends. */
export function EvaluationSection({
  part,
  level = 3,
  idPrefix = "evaluering",
  documentHref,
}: PartSectionProps<EvaluationPart>) {
  const piece = (name: string) => ({ id: `${idPrefix}-${name}`, level });
  return (
    <>
      <EvaluationText {...piece("tekst")} part={part} />
      <DivergentVoices {...piece("afvigende")} divergent={part.divergent} />
      <Recommendations {...piece("anbefalinger")} part={part} />
      <Decisions {...piece("beslutninger")} decisions={part.decisions} />
      <Documents {...piece("dokumenter")} documents={part.documents} hrefOf={documentHref} />
    </>
  );
}
