import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { ButtonLink } from "~/ui/button";
import { FindingList } from "~/ui/finding";
import { Task, TaskList } from "~/ui/task";
import { closingTexts } from "../closing-texts";
import type { GapView } from "../closing-view";
import { GapFinding } from "./gap-finding";

interface ClosingGapsProps {
  periodSlug: string;
  isOver: boolean;
  gaps: readonly GapView[];
}

type TripGap = Extract<GapView, { kind: "trip" }>;
type RuleGap = Exclude<GapView, TripGap>;

const isTripGap = (gap: GapView): gap is TripGap => gap.kind === "trip";
const isRuleGap = (gap: GapView): gap is RuleGap => gap.kind !== "trip";

/** What a committee still owes the period: its unfinished trips as tasks, then what the rules say. */
export function ClosingGaps({ periodSlug, isOver, gaps }: ClosingGapsProps) {
  const trips = gaps.filter(isTripGap);
  const findings = gaps.filter(isRuleGap);
  return (
    <>
      {trips.length > 0 && (
        <TaskList>
          {trips.map((gap) => (
            <TripTask key={gap.trip.reference} gap={gap} />
          ))}
        </TaskList>
      )}
      {findings.length > 0 && (
        <FindingList>
          {findings.map((gap) => (
            <GapFinding key={keyOf(gap)} periodSlug={periodSlug} isOver={isOver} gap={gap} />
          ))}
        </FindingList>
      )}
    </>
  );
}

function TripTask({ gap: { stage, trip, committees } }: { gap: TripGap }) {
  const t = useTexts(closingTexts);
  const address = `/arbejdsrum/studieture/${trip.reference}`;
  return (
    <Task
      when={t.tripStage[stage]}
      title={t.tripTask[stage]}
      about={
        <>
          <Link to={address}>{trip.title}</Link> · {joinWords(committees)}
        </>
      }
      why={t.tripWhy[stage]}
      action={
        <ButtonLink to={address} aria-label={`${t.openTrip}: ${trip.title}`}>
          {t.openTrip}
        </ButtonLink>
      }
    />
  );
}

function keyOf({ kind, finding }: RuleGap): string {
  const { ruleKey, year, committee, trip } = finding;
  return [kind, ruleKey, year, committee?.slug, trip?.reference].join(" ");
}
