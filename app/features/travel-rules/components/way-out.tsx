import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { dispensationAddress, explanationAddress } from "../addresses";
import type { FindingView } from "../finding-view";
import { travelRuleTexts } from "../texts";

interface WayOutProps {
  periodSlug: string;
  finding: FindingView;
  /** The trip on whose page it stands: a dispensation is then for it alone, where the rule can be dispensed from so. */
  trip?: { reference: string };
}

/** Where a 'must' is dispensed from and a 'should' explained; an excess of trips can also be taken back. */
export function WayOut({ periodSlug, finding, trip }: WayOutProps) {
  const t = useTexts(travelRuleTexts).findings;
  const concerned = finding.dispensedByTrip && trip ? { ...finding, trip } : finding;
  if (finding.strength === "must")
    return (
      <>
        <Link to={dispensationAddress(periodSlug, concerned)}>{t.dispensation}</Link>.{" "}
        {t.dispensationIsPublic}
      </>
    );
  return (
    <>
      <Link to={explanationAddress(periodSlug, finding)}>{t.explanation}</Link>. {t.explanationIsPublic}
    </>
  );
}

/** Whether a finding calls for one: a 'should' is explained only once it is broken. */
export function asksForWayOut({ outcome, strength }: FindingView): boolean {
  return outcome === "breached" || (outcome === "at_risk" && strength === "must");
}
