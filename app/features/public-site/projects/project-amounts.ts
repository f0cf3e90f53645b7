import { grantShare, shareInWords } from "~/features/projects/grant-share";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { formatMoney } from "~/shared/money";

/** The EU's contribution with its currency; null where it is not known. */
export function euContributionInWords({ euContributionMinor, currency }: ProjectPage): string | null {
  return euContributionMinor === null ? null : formatMoney({ minor: euContributionMinor, currency });
}

/** The contribution's share of the whole cost: "82,85 %"; null where it cannot be told. */
export function shareOfCost({ totalCostMinor, euContributionMinor }: ProjectPage): string | null {
  const share = grantShare({ budgetMinor: totalCostMinor, grantMinor: euContributionMinor });
  return share === null ? null : shareInWords(share);
}
