import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { absenceWords } from "../absence-words";
import { shortMoney } from "../amounts";
import type { TripPage } from "../compose-trip";
import { tripTexts } from "../trip-texts";

/** The total, per participant, and how it compares with the budget; the budget while there are no accounts. */
export function CostInShort({ page }: { page: TripPage }) {
  const t = useTexts(tripTexts);
  const { accounts, programme } = page.parts;
  if (accounts) return <AccountsInShort accounts={accounts} />;
  const budget = programme?.budget;
  return (
    <>
      {budget &&
        budget.totalMinor !== null &&
        t.short.budgeted(shortMoney(budget.totalMinor, budget.currency))}{" "}
      {absenceWords(t.absent, page, "accounts")}
    </>
  );
}

function AccountsInShort({ accounts }: { accounts: AccountsPart }) {
  const t = useTexts(tripTexts).short;
  const { totalMinor, perParticipantMinor, budgetMinor, currency, isFinal } = accounts;
  if (totalMinor === null) return <>{t.notKnown}</>;
  const money = (minor: number) => shortMoney(minor, currency);
  return (
    <>
      <b>{money(totalMinor)}</b> {t.inTotal}
      {perParticipantMinor === null ? (
        <>. {t.perParticipantNotKnown}</>
      ) : (
        <>
          {" "}
          {t.and} <b>{money(perParticipantMinor)}</b> {t.perParticipant}
        </>
      )}{" "}
      {budgetMinor !== null && t.besideBudget(totalMinor - budgetMinor, money)} {!isFinal && t.provisional}
    </>
  );
}
