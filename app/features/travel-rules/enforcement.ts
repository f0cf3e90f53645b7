import type { Finding } from "./findings";

/** The breaches of a 'must' that stand after a command and did not stand before it. */
export function newlyBreachedMusts(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Set(breachedMusts(before).map(breachKey));
  return breachedMusts(after).filter((finding) => !known.has(breachKey(finding)));
}

function breachedMusts(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.strength === "must" && finding.outcome === "breached");
}

/** Two breaches are the same if the same rule is broken by the same committee with the same trips. */
function breachKey(finding: Finding): string {
  return [finding.ruleKind, finding.committeeId, finding.tripId, [...finding.tripIds].sort().join(" ")].join(
    "|",
  );
}
