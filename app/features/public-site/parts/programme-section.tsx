import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import { Budget } from "./budget";
import { Decisions } from "./decisions";
import { Documents } from "./documents";
import { Journey } from "./journey";
import { LegalBasis } from "./legal-basis";
import type { PartSectionProps } from "./part-section";
import { Programme } from "./programme";
import { Purpose } from "./purpose";
import { SourceNote } from "./source-note";
import { Travellers } from "./travellers";

/** The first part whole: what the trip is for, its programme, who goes, and the budget. */
export function ProgrammeSection({
  part,
  level = 3,
  idPrefix = "program",
  documentHref,
}: PartSectionProps<ProgrammePart>) {
  const piece = (name: string) => ({ id: `${idPrefix}-${name}`, level });
  return (
    <>
      <Purpose {...piece("formaal")} part={part} />
      <Programme {...piece("punkter")} part={part} />
      <Travellers {...piece("deltagere")} participants={part.participants} />
      <Journey {...piece("rejse")} part={part} />
      <Budget {...piece("budget")} budget={part.budget} />
      <Decisions {...piece("beslutninger")} decisions={part.decisions} />
      <LegalBasis {...piece("hjemmel")} legalBasis={part.legalBasis} />
      <Documents {...piece("dokumenter")} documents={part.documents} hrefOf={documentHref} />
      <SourceNote {...piece("kilde")} source={part.source} />
    </>
  );
}
