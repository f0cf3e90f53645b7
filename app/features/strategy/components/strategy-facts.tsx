import { Link } from "@remix-run/react";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import { adoptionInWords } from "../adoption-words";
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
        <Fact term={t.facts.adopted}>{adoptionInWords(adoptedOn, adoptedBy) ?? t.notKnown}</Fact>
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
        <AreaFact term={t.facts.focus} areas={focusAreas} />
        <AreaFact term={t.facts.explore} areas={exploreAreas} />
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

/** One area to a line: their names have commas of their own. */
function AreaFact({ term, areas }: { term: string; areas: readonly string[] }) {
  if (areas.length === 0) return null;
  return (
    <Fact term={term}>
      <ul className="list">
        {areas.map((area) => (
          <li key={area}>{area}</li>
        ))}
      </ul>
    </Fact>
  );
}
