import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import type { BudgetPage } from "../budget-page.server";
import { costTexts } from "../cost-texts";
import { BudgetAmounts } from "./budget-amounts";
import { BudgetPaid } from "./budget-paid";
import { BudgetParticipant } from "./budget-participant";
import { BudgetSplit } from "./budget-split";
import { DoneNotice } from "./done-notice";

/** A trip's budget and accounts: the table, then what it comes to for each participant, committee and payer. */
export function BudgetView({ view }: { view: BudgetPage }) {
  const t = useTexts(costTexts);
  const hasLines = view.categories.length > 0;
  return (
    <>
      <DoneNotice texts={t.done} more={{ igen: t.again }} />
      <SectionHeading>{t.title}</SectionHeading>
      <BudgetAmounts view={view} />
      <div className="row mt-7">
        <div className="col-12 col-lg-4">
          <BudgetParticipant view={view} />
        </div>
        {view.committees.length > 1 && hasLines && (
          <div className="col-12 col-lg-5">
            <BudgetSplit view={view} />
          </div>
        )}
        <div className="col-12 col-lg-3">
          <BudgetPaid view={view} />
          {view.lastSaved && (
            <p className="meta">
              {t.lastSaved(new Date(view.lastSaved.at), view.lastSaved.name)}{" "}
              <Link to={`${view.address}/historik`}>{t.history}</Link>
            </p>
          )}
        </div>
      </div>
    </>
  );
}
