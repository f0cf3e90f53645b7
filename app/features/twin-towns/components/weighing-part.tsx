import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import type { StatedPriorities } from "../priorities.server";
import { twinTownTexts } from "../texts";
import { type Score, weigh } from "../weighing";
import { WeighingForm } from "./weighing-form";

interface WeighingPartProps {
  version: number;
  stated: StatedPriorities;
  scores: readonly Score[];
  mayEdit: boolean;
}

/** What a proposal weighs against the priorities of the strategy in force. */
export function WeighingPart({
  version,
  stated: { strategy, priorities },
  scores,
  mayEdit,
}: WeighingPartProps) {
  const t = useTexts(twinTownTexts);
  const weighing = weigh(priorities, scores);
  const given = new Map(scores.map((score) => [score.pointId, score]));
  return (
    <>
      <SectionHeading id="vurdering">{t.weighing}</SectionHeading>
      {strategy === null && <p>{t.noStrategy}</p>}
      {strategy !== null && priorities.length === 0 && <p>{t.noPriorities(strategy)}</p>}
      {strategy !== null && priorities.length > 0 && (
        <>
          <p>
            <strong>{weighing.weighed === 0 ? t.notWeighedAtAll : t.weighed(weighing)}</strong>{" "}
            {weighing.weighed > 0 && t.unweighed(weighing.unweighed)} {t.fromStrategy(strategy)}
          </p>
          {mayEdit ? (
            <WeighingForm version={version} priorities={priorities} scores={scores} />
          ) : (
            <LinedList>
              {priorities.map(({ id, body }) => {
                const score = given.get(id);
                return (
                  <li key={id}>
                    {body}
                    <br />
                    <span className="meta">
                      {score
                        ? [score.value, score.reason].filter((part) => part !== "").join(" · ")
                        : t.notWeighed}
                    </span>
                  </li>
                );
              })}
            </LinedList>
          )}
        </>
      )}
    </>
  );
}
