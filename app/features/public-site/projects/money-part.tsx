import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { KeyFacts } from "~/ui/public/key-facts";
import { PublicSection } from "~/ui/public/public-section";
import { shareOfCost } from "./project-amounts";
import { projectTexts } from "./project-texts";

/** What a project costs, and who pays how much of it. */
export function MoneyPart({ page }: { page: ProjectPage }) {
  const t = useTexts(projectTexts);
  const { currency, totalCostMinor, euContributionMinor, ownContributionMinor } = page;
  const amount = (minor: number | null) => (minor === null ? t.notKnown : formatMoney({ minor, currency }));
  const share = shareOfCost(page);
  const isKnown = [totalCostMinor, euContributionMinor, ownContributionMinor].some((minor) => minor !== null);
  return (
    <PublicSection id="oekonomi" heading={t.money} distance="near">
      {isKnown ? (
        <KeyFacts
          items={[
            { term: t.amounts.totalCost, lines: [amount(totalCostMinor)] },
            { term: t.amounts.euContribution, lines: [amount(euContributionMinor)] },
            ...(share ? [{ term: t.amounts.share, lines: [t.atMost(share)] }] : []),
            { term: t.amounts.own, lines: [amount(ownContributionMinor)] },
          ]}
        />
      ) : (
        <p>{t.moneyNotKnown}</p>
      )}
    </PublicSection>
  );
}
