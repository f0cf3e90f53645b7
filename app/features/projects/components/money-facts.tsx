import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { shareInWords } from "../grant-share";
import type { ProjectView } from "../project-view.server";
import { projectTexts } from "../texts";

/** Who pays, and how much, as far as it is known. */
export function MoneyFacts({ view }: { view: ProjectView }) {
  const t = useTexts(projectTexts);
  const { programme, call, currency, budgetMinor, grantMinor, ownMinor, grantShare } = view;
  const amount = (minor: number | null) => (minor === null ? t.notKnown : formatMoney({ minor, currency }));
  return (
    <Facts>
      <Fact term={t.programme}>{programme || t.notKnown}</Fact>
      {call && <Fact term={t.call}>{call}</Fact>}
      <Fact term={t.budget}>{amount(budgetMinor)}</Fact>
      <Fact term={t.grant}>{amount(grantMinor)}</Fact>
      <Fact term={t.grantShare}>{grantShare === null ? t.shareUnknown : shareInWords(grantShare)}</Fact>
      <Fact term={t.own}>{amount(ownMinor)}</Fact>
    </Facts>
  );
}
