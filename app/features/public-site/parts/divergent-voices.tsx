import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import { useTexts } from "~/shared/texts";
import type { HeadingLevel } from "~/ui/heading";
import { PublicVoice } from "~/ui/public/public-voice";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";

interface DivergentVoicesProps {
  id: string;
  level: HeadingLevel;
  divergent: EvaluationPart["divergent"];
}

/** Assessments that differ from the joint one, kept as their authors wrote them. The first carries the id. */
export function DivergentVoices({ id, level, divergent }: DivergentVoicesProps) {
  const t = useTexts(partTexts).evaluation;
  return (
    <>
      {divergent.map(({ author, committee, about, body }, index) => (
        <PublicVoice
          key={index}
          id={index === 0 ? id : `${id}-${index + 1}`}
          heading={t.divergent}
          level={level}
          speaker={[author, committee, about].filter(Boolean).join(", ")}
        >
          <Paragraphs text={body} />
        </PublicVoice>
      ))}
    </>
  );
}
