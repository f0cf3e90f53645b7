import type { Finding } from "./findings";

/**
 * The breaches of a 'must' that stand after a command, and that the command brought. None of them are: a breach that
 * stood before, also one of more trips or a larger amount than now; and a date that was already missed before, and only comes to light
 * now, as when a trip is confirmed or cancelled late.
 */
export function newlyBreachedMusts(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const earlier = new Map<string, Finding[]>();
  for (const finding of before.filter(isMust)) {
    const known = earlier.get(subjectOf(finding));
    if (known) known.push(finding);
    else earlier.set(subjectOf(finding), [finding]);
  }
  return after
    .filter((finding) => isMust(finding) && finding.outcome === "breached" && finding.binding)
    .filter(
      (finding) => !(earlier.get(subjectOf(finding)) ?? []).some((known) => bringsNothingNew(finding, known)),
    );
}

const isMust = (finding: Finding) => finding.strength === "must";

const subjectOf = ({ ruleKey, committeeId, tripId, year }: Finding) =>
  [ruleKey, committeeId, tripId, year].join("|");

function bringsNothingNew(finding: Finding, known: Finding): boolean {
  if (!known.binding) return false;
  if (known.outcome === "breached")
    return finding.tripIds.every((id) => known.tripIds.includes(id)) && finding.overBy <= known.overBy;
  const isAbsence = finding.tripIds.length === 0 && finding.overBy === 0;
  const wasOpen = known.outcome === "pending" || known.outcome === "at_risk";
  return isAbsence && wasOpen && finding.dueOn !== null && finding.dueOn === known.dueOn;
}
