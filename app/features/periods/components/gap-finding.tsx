import { Link } from "@remix-run/react";
import { OneFinding } from "~/features/travel-rules/components/findings";
import { asksForWayOut, WayOut } from "~/features/travel-rules/components/way-out";
import { travelRuleTexts } from "~/features/travel-rules/texts";
import { useTexts } from "~/shared/texts";
import { closingTexts } from "../closing-texts";
import type { GapView, NamedTrip } from "../closing-view";

interface GapFindingProps {
  periodSlug: string;
  isOver: boolean;
  gap: Exclude<GapView, { kind: "trip" }>;
}

/** A rule that stands in the way, and how it is settled: on the trip, or by departing from it. */
export function GapFinding({ periodSlug, isOver, gap }: GapFindingProps) {
  const { findings: words } = useTexts(travelRuleTexts);
  const { finding } = gap;
  return (
    <OneFinding
      finding={finding}
      title={finding.trip ? words.forCommittee(finding.rule, finding.trip.title) : finding.rule}
      wayOut={<Ways periodSlug={periodSlug} isOver={isOver} gap={gap} />}
    />
  );
}

function Ways({ periodSlug, isOver, gap }: GapFindingProps) {
  const t = useTexts(closingTexts);
  const { finding, mayDepart } = gap;
  const settles = isOver || asksForWayOut(finding);
  const depart = settles && mayDepart ? <WayOut periodSlug={periodSlug} finding={finding} /> : null;
  const onTrip =
    gap.kind === "notPublic" ? (
      <>
        {t.notPublic} <TripLinks trips={gap.trips} />. {t.notPublicWay}
      </>
    ) : finding.trip ? (
      <Link to={tripAddress(finding.trip)}>{t.fixTrip}</Link>
    ) : null;
  if (onTrip && depart)
    return (
      <>
        {onTrip}
        {t.or}
        {depart}
      </>
    );
  if (depart) return depart;
  if (onTrip) return <>{onTrip}.</>;
  return settles ? t.askSecretary : t.wait;
}

function TripLinks({ trips }: { trips: readonly NamedTrip[] }) {
  return trips.map((trip, index) => (
    <span key={trip.reference}>
      {index > 0 && ", "}
      <Link to={`${tripAddress(trip)}/offentliggoerelse`}>{trip.title}</Link>
    </span>
  ));
}

const tripAddress = ({ reference }: { reference: string }) => `/arbejdsrum/studieture/${reference}`;
