import { useTexts } from "~/shared/texts";
import { Chapter } from "~/ui/public/chapters";
import type { TripPage } from "../compose-trip";
import { Accounts } from "../parts/accounts";
import { Budget } from "../parts/budget";
import { Payers } from "../parts/payers";
import { tripTexts } from "../trip-texts";
import { CorrectionNote } from "./correction-note";
import { PartAbsence } from "./part-absence";

/** »Pengene«: accounts beside budget, and who paid. */
export function MoneyChapter({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const { programme, accounts } = page.parts;
  const { notice } = page;
  const status = page.status.accounts;
  return (
    <Chapter id="pengene" heading={t.chapter.money}>
      <CorrectionNote reference={notice.reference} part="accounts" status={status} />
      {accounts ? (
        <>
          <Accounts id="regnskab" level={3} part={accounts} budget={programme?.budget} />
          <Payers id="betaling" level={3} part={accounts} />
        </>
      ) : (
        <>
          {programme && <Budget id="regnskab" level={3} budget={programme.budget} />}
          <PartAbsence id={programme ? "betaling" : "regnskab"} part="accounts" page={page} />
        </>
      )}
    </Chapter>
  );
}
