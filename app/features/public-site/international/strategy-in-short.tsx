import { pageAddress } from "~/features/publications/public-pages/addresses";
import { strategyTexts } from "~/features/strategy/texts";
import { useTexts } from "~/shared/texts";
import { Paragraphs } from "../parts/paragraphs";
import { effortAnchor } from "../strategy/effort-anchor";
import { strategyPageTexts } from "../strategy/strategy-page-texts";
import { internationalTexts } from "./international-texts";
import type { LandingStrategy } from "./landing.server";

/** A strategy in force: what it is for, its principles, its efforts, and the way to the whole. */
export function StrategyInShort({ strategy }: { strategy: LandingStrategy }) {
  const t = useTexts(internationalTexts);
  const page = useTexts(strategyPageTexts);
  const headings = useTexts(strategyTexts).points;
  const { slug, title, summary, adoptedOn, adoptedBy, points, efforts } = strategy;
  const href = pageAddress("strategy", slug);
  return (
    <>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      <Paragraphs text={summary} />
      <p className="soft">{page.adopted(adoptedOn, adoptedBy)}</p>
      <div className="member-groups">
        {(["purpose", "principle"] as const).map((kind) => {
          const own = points.filter((point) => point.kind === kind);
          if (own.length === 0) return null;
          return (
            <section key={kind}>
              <h4>{headings[kind]}</h4>
              <ul>
                {own.map(({ body }) => (
                  <li key={body}>{body}</li>
                ))}
              </ul>
            </section>
          );
        })}
        {efforts.length > 0 && (
          <section>
            <h4>{page.chapters.efforts}</h4>
            <ul>
              {efforts.map((effort) => (
                <li key={effort.slug}>
                  <a href={`${href}#${effortAnchor(effort.slug)}`}>{effort.name}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p>
        <a href={href}>{t.readStrategy}</a>
      </p>
    </>
  );
}
