import { Link } from "@remix-run/react";
import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { Panel } from "~/ui/panel";
import type { BudgetPage } from "../budget-page.server";
import { costTexts } from "../cost-texts";

/** Money from outside with its check for disqualification, and what is left for the municipality. */
export function BudgetPaid({ view }: { view: BudgetPage }) {
  const t = useTexts(costTexts).paid;
  const { funding, municipalityMinor, currency, may } = view;
  const page = `${view.address}/budget/stoette`;
  const money = (minor: number | null) => (minor === null ? null : formatMoney({ minor, currency }));
  const own = money(municipalityMinor);
  return (
    <Panel heading={t.heading}>
      {funding === null || funding.length === 0 ? (
        <p>{funding === null ? t.notKnown : t.ownOnly}</p>
      ) : (
        <>
          <LinedList>
            {funding.map((one) => (
              <li key={one.id}>
                <strong>{t.amount(one.funder, money(one.amountMinor))}</strong>
                {one.purpose && <p>{one.purpose}</p>}
                <p className="meta">{t.check(one.disqualificationCheck, one.checkedOn)}</p>
                {may.editCosts && (
                  <p className="meta">
                    <Link to={`${page}?id=${one.id}`}>
                      {t.change}
                      <HiddenText>{t.ofFunder(one.funder)}</HiddenText>
                    </Link>
                  </p>
                )}
              </li>
            ))}
          </LinedList>
          <p className="mt-3">{own === null ? t.ownNotKnown : t.own(own)}</p>
        </>
      )}
      {may.editCosts && (
        <p className="meta">
          <Link to={page}>{t.add}</Link>
        </p>
      )}
    </Panel>
  );
}
