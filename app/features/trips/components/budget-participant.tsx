import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { Panel } from "~/ui/panel";
import type { BudgetPage } from "../budget-page.server";
import { costTexts } from "../cost-texts";

/** What the trip costs for each who travels at public expense, and how that is reckoned. */
export function BudgetParticipant({ view }: { view: BudgetPage }) {
  const t = useTexts(costTexts).perParticipant;
  const { perParticipant, totals, travellers, source, currency } = view;
  const money = (minor: number) => formatMoney({ minor, currency });
  const isAccount = perParticipant.accountMinor !== null;
  const minor = perParticipant.accountMinor ?? perParticipant.budgetMinor;
  const total = isAccount ? totals.account.minor : totals.estimated.minor;
  const who = [
    travellers.politicians > 0 && t.politicians(travellers.politicians),
    travellers.officials > 0 && t.officials(travellers.officials),
    travellers.guests > 0 && t.guests(travellers.guests),
  ].filter((part) => part !== false);
  return (
    <Panel heading={t.heading}>
      {minor === null || total === null || travellers.headcount === null ? (
        <>
          <p>{t.notKnown}</p>
          <p className="meta">{travellers.headcount === null ? t.noHeadcount : t.noTotal}</p>
        </>
      ) : (
        <>
          <p className="big">{money(minor)}</p>
          <p className="meta">
            {t.divided(money(total), travellers.headcount, who)}{" "}
            {travellers.basis === "planned" && `${t.planned} `}
            {!isAccount && t.fromBudget}
            {isAccount &&
              perParticipant.budgetMinor !== null &&
              t.budgetGave(money(perParticipant.budgetMinor))}
          </p>
        </>
      )}
      {source && (
        <p className="meta">
          {t.source(source.text)} {source.agrees === true && t.agrees}{" "}
          {source.agrees === false && t.disagrees}
        </p>
      )}
    </Panel>
  );
}
