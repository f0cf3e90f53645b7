import { Link } from "@remix-run/react";
import { rulesAddress } from "~/features/travel-rules/addresses";
import { Findings } from "~/features/travel-rules/components/findings";
import { asksForWayOut, WayOut } from "~/features/travel-rules/components/way-out";
import type { FindingView } from "~/features/travel-rules/finding-view";
import { useTexts } from "~/shared/texts";
import type { OverviewView } from "./overview.server";
import { overviewTexts } from "./overview-texts";

interface OverviewRulesProps {
  rules: OverviewView["rules"];
  mayDepart: boolean;
  /** The trip's own. */
  reference: string;
}

/** What the travel rules say of the trip, and whether they stand in the way of its approval. */
export function OverviewRules({ rules, mayDepart, reference }: OverviewRulesProps) {
  const t = useTexts(overviewTexts).rules;
  const { periodSlug, periodIsClosed, version, findings, refusing } = rules;
  if (!version) return <p>{t.none}</p>;
  const asksFor = (finding: FindingView) => mayDepart && asksForWayOut(finding);
  return (
    <>
      {refusing !== null && (
        <p className="mt-0 mb-4">
          {refusing === 0 ? t.mayBeApproved : <strong>{t.refusing(refusing)}</strong>}
        </p>
      )}
      <Findings
        findings={findings}
        wayOut={(finding) =>
          asksFor(finding) &&
          !periodIsClosed && <WayOut periodSlug={periodSlug} finding={finding} trip={{ reference }} />
        }
      />
      {periodIsClosed && findings.some(asksFor) && <p>{t.periodClosed}</p>}
      <p className="meta mt-4">
        {t.version(periodSlug, version.number, version.adoptedBy, version.adoptedOn)}{" "}
        <Link to={rulesAddress(periodSlug)}>{t.see}</Link>
      </p>
    </>
  );
}
