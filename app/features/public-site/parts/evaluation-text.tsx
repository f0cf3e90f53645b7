import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import { useTexts } from "~/shared/texts";
import { Heading } from "~/ui/heading";
import { Article } from "~/ui/public/article";
import { FinePrint } from "~/ui/public/fine-print";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";
import { levelBelow, Passage, type PieceProps } from "./passage";

interface EvaluationTextProps extends PieceProps {
  part: EvaluationPart;
}

/** The joint evaluation as it was signed. */
export function EvaluationText({ part, ...piece }: EvaluationTextProps) {
  const t = useTexts(partTexts);
  const { contributions, signed, presentedOn, sections } = part;
  const origin = [
    contributions && t.evaluation.contributions(contributions.received, contributions.expected),
    signed && t.evaluation.signed(signed.by, signed.as, signed.on),
    presentedOn && t.evaluation.presented(presentedOn),
  ].filter(Boolean);
  return (
    <Passage {...piece} heading={t.heading.evaluation}>
      {origin.length > 0 && <FinePrint>{origin.join(" ")}</FinePrint>}
      {sections.length === 0 ? (
        <p>{t.evaluation.none}</p>
      ) : (
        <Article>
          {sections.map(({ section, body }) => (
            <div key={section}>
              <Heading level={levelBelow(piece.level)}>{t.evaluation.section[section]}</Heading>
              <Paragraphs text={body} />
            </div>
          ))}
        </Article>
      )}
    </Passage>
  );
}
