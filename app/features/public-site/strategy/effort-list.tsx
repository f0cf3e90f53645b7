import type { EffortNode } from "~/features/strategy/effort-tree";
import { progressTexts } from "~/features/strategy/progress-texts";
import { useTexts } from "~/shared/texts";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { PartnerNames } from "../international/partner-list";
import { Paragraphs } from "../parts/paragraphs";
import { effortAnchor } from "./effort-anchor";
import type { ToldEffort } from "./effort-branches";
import { strategyPageTexts } from "./strategy-page-texts";

/** Efforts with their sub-projects, each with who does it and how far it has come. */
export function EffortList({ branches }: { branches: readonly EffortNode<ToldEffort>[] }) {
  return (
    <ul className="effort-list no-max-width">
      {branches.map((node) => (
        <li key={node.effort.slug} id={effortAnchor(node.effort.slug)}>
          <Effort node={node} />
          {node.children.length > 0 && <EffortList branches={node.children} />}
        </li>
      ))}
    </ul>
  );
}

const headingLevel = (depth: number) => Math.min(3 + depth, 5) as HeadingLevel;

function Effort({ node: { effort, depth } }: { node: EffortNode<ToldEffort> }) {
  const t = useTexts(strategyPageTexts);
  const progress = useTexts(progressTexts);
  const { name, description, responsible, partners, servings } = effort;
  return (
    <>
      <Heading level={headingLevel(depth)}>{name}</Heading>
      <Paragraphs text={description} />
      {(responsible !== "" || partners.length > 0) && (
        <p className="soft">
          {responsible !== "" && t.responsible(responsible)}{" "}
          {partners.length > 0 && (
            <>
              {t.with} <PartnerNames partners={partners} />.
            </>
          )}
        </p>
      )}
      <p className="effort-progress">{progress.sentences(effort.progress).join(" ") || progress.none}</p>
      {servings.length > 0 && (
        <ul className="effort-servings">
          {servings.map(({ kind, name: title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a> <span className="soft">({progress.oneOf[kind]})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
