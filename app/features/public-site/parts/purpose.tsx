import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { Question } from "~/ui/public/article";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";
import { Passage, type PieceProps } from "./passage";

interface PurposeProps extends PieceProps {
  part: Pick<ProgrammePart, "purpose" | "question" | "alternatives">;
}

export function Purpose({ part: { purpose, question, alternatives }, ...piece }: PurposeProps) {
  const t = useTexts(partTexts);
  return (
    <Passage {...piece} heading={t.heading.purpose}>
      {question && <Question>{question}</Question>}
      {purpose ? <Paragraphs text={purpose} /> : !question && <p>{t.purpose.notKnown}</p>}
      {alternatives && (
        <>
          <p>{t.purpose.alternatives}</p>
          <Paragraphs text={alternatives} />
        </>
      )}
    </Passage>
  );
}
