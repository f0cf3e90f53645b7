import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import type { StrategyPoint } from "../strategies.server";
import { pointKinds } from "../strategy";
import { strategyTexts } from "../texts";

/** What a strategy says, under a heading for each kind of point. */
export function StrategyPoints({ points }: { points: readonly StrategyPoint[] }) {
  const t = useTexts(strategyTexts);
  if (points.length === 0) return <p className="meta">{t.noPoints}</p>;
  return pointKinds.map((kind) => {
    const own = points.filter((point) => point.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind}>
        <SectionHeading level={3}>{t.points[kind]}</SectionHeading>
        <ul>
          {own.map(({ id, body, weight }) => (
            <li key={id}>
              {body} {kind === "wanted_effect" && <span className="meta">({t.weight(weight)})</span>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
