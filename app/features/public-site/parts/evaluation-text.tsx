import type { EvaluationPart } from "~/features/publications/snapshots/evaluation";
import { daysBetween, type IsoDate, isIsoDate, type PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Heading } from "~/ui/heading";
import { Article } from "~/ui/public/article";
import { FinePrint } from "~/ui/public/fine-print";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";
import { levelBelow, Passage, type PieceProps } from "./passage";

interface EvaluationTextProps extends PieceProps {
  part: EvaluationPart;
  /** The trip's last day, where the page knows it. */
  returnedOn?: PartialDate | null;
}

/** The joint evaluation as it was signed. */
export function EvaluationText({ part, returnedOn = null, ...piece }: EvaluationTextProps) {
  const t = useTexts(partTexts);
  const { contributions, signed, presentedOn, sections } = part;
  const origin = [
    contributions && t.evaluation.contributions(contributions.received, contributions.expected),
    signed && t.evaluation.signed(signed.by, signed.as, signed.on),
    presentedOn && t.evaluation.presented(presentedOn, daysAfter(presentedOn, returnedOn)),
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

/** Null unless the trip's last day is known to the day. */
function daysAfter(presentedOn: IsoDate, returnedOn: PartialDate | null): number | null {
  return returnedOn !== null && isIsoDate(returnedOn) ? daysBetween(returnedOn, presentedOn) : null;
}
