import { Link } from "@remix-run/react";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import { strategyFormTexts } from "../form-texts";
import { strategyTexts } from "../texts";

interface Named {
  slug: string;
  name: string;
}

export interface StrategyFactsProps {
  adoptedOn: PartialDate | null;
  adoptedBy: readonly string[];
  endsOn: PartialDate | null;
  replaces: Named | null;
  replacedBy: readonly Named[];
  link: string;
  focusAreas: readonly string[];
  exploreAreas: readonly string[];
}

/** How a strategy was adopted, and what it stands between. */
export function StrategyFacts(strategy: StrategyFactsProps) {
  const t = useTexts(strategyTexts);
  const { adoption } = useTexts(strategyFormTexts);
  const { adoptedOn, adoptedBy, endsOn, replaces, replacedBy, link, focusAreas, exploreAreas } = strategy;
  return (
    <Panel heading={adoption}>
      <Facts>
        <Fact term={t.facts.adopted}>{t.adopted(adoptedOn, adoptedBy) || t.notKnown}</Fact>
        {endsOn && <Fact term={t.facts.ends}>{formatPartial(endsOn)}</Fact>}
        {replaces && (
          <Fact term={t.facts.replaces}>
            <StrategyLink {...replaces} />
          </Fact>
        )}
        {replacedBy.map((strategy) => (
          <Fact key={strategy.slug} term={t.facts.replacedBy}>
            <StrategyLink {...strategy} />
          </Fact>
        ))}
        {focusAreas.length > 0 && <Fact term={t.facts.focus}>{joinWords(focusAreas)}</Fact>}
        {exploreAreas.length > 0 && <Fact term={t.facts.explore}>{joinWords(exploreAreas)}</Fact>}
      </Facts>
      {link !== "" && (
        <p className="mt-4">
          <a href={link}>{t.facts.link}</a>
        </p>
      )}
    </Panel>
  );
}

function StrategyLink({ slug, name }: Named) {
  return <Link to={`/arbejdsrum/strategi/${slug}`}>{name}</Link>;
}
