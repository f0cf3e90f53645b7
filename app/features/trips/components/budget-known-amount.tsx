import { formatAmount } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { costTexts } from "../cost-texts";

interface KnownAmountProps {
  minor: number | null;
  currency: string;
  write?: (minor: number, currency: string) => string;
}

/** An amount, or a dash where it is not known. */
export function KnownAmount({ minor, currency, write = formatAmount }: KnownAmountProps) {
  const t = useTexts(costTexts);
  if (minor !== null) return <>{write(minor, currency)}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <HiddenText>{t.notKnown}</HiddenText>
    </>
  );
}
