import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { shortMoney } from "../amounts";
import { fullStop } from "../full-stop";
import { tripTexts } from "../trip-texts";

export function PayersInShort({ accounts }: { accounts: AccountsPart }) {
  const t = useTexts(tripTexts).short;
  const { funders, municipalityMinor, currency } = accounts;
  if (funders === null) return <>{t.notKnown}</>;
  if (funders.length === 0) return <>{t.municipalityOnly}</>;
  const money = (minor: number | null) => (minor === null ? null : shortMoney(minor, currency));
  const payers = [
    t.municipality(money(municipalityMinor)),
    ...funders.map(({ funder, amountMinor }) => t.funder(funder, money(amountMinor))),
  ];
  return <>{fullStop(joinWords(payers))}</>;
}
