import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { projectsAddress } from "../addresses";
import { questionAddress, questionIn } from "./project-search";
import { projectTexts } from "./project-texts";

const nothing = questionIn(new URLSearchParams());

interface ServesPartProps {
  page: ProjectPage;
  /** Where efforts are told of in public, by slug. */
  effortLinks: Readonly<Record<string, string>>;
}

/** The policy areas and the strategy's efforts that a project serves. */
export function ServesPart({ page: { policyAreas, efforts }, effortLinks }: ServesPartProps) {
  const t = useTexts(projectTexts);
  if (policyAreas.length + efforts.length === 0) return null;
  return (
    <PublicSection id="tjener" heading={t.serves} distance="near">
      <Ledger>
        {policyAreas.length > 0 && (
          <LedgerEntry mark={t.policyAreas}>
            {policyAreas.map(({ slug, name }, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <a href={questionAddress(projectsAddress, { ...nothing, area: slug })}>{name}</a>
              </span>
            ))}
          </LedgerEntry>
        )}
        {efforts.map(({ slug, name, strategy }) => (
          <LedgerEntry key={slug} mark={t.strategy(strategy.name)}>
            {effortLinks[slug] ? <a href={effortLinks[slug]}>{name}</a> : name}
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}
