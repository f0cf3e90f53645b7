import type { StrategyPage } from "~/features/publications/snapshots/strategy-page";
import { pointKinds } from "~/features/strategy/strategy";
import { strategyTexts } from "~/features/strategy/texts";
import { useTexts } from "~/shared/texts";
import { strategyPageTexts } from "./strategy-page-texts";

/** What a strategy says, under a heading for each kind of point. */
export function PointList({ points }: Pick<StrategyPage, "points">) {
  const t = useTexts(strategyPageTexts);
  const headings = useTexts(strategyTexts).points;
  if (points.length === 0) return <p>{t.noPoints}</p>;
  return pointKinds.map((kind) => {
    const own = points.filter((point) => point.kind === kind);
    if (own.length === 0) return null;
    const isWeighed = kind === "wanted_effect" && new Set(own.map(({ weight }) => weight)).size > 1;
    return (
      <section key={kind}>
        <h3 className="h4">{headings[kind]}</h3>
        <ul>
          {own.map(({ body, weight }) => (
            <li key={body}>
              {body}
              {isWeighed && <span className="soft"> ({t.weight(weight)})</span>}
            </li>
          ))}
        </ul>
        {isWeighed && <p className="fine">{t.weightMeaning}</p>}
      </section>
    );
  });
}
