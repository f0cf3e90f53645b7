import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Chapter, Chapters } from "~/ui/public/chapters";
import { PublicBody } from "~/ui/public/public-body";
import type { PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import { CommitteeNames } from "./committee-names";
import { DepartureLedger } from "./departure-ledger";
import { EventTable } from "./event-table";
import { PeriodStanding } from "./period-standing";
import { RuleLedger } from "./rule-ledger";
import { TimelineFigure } from "./timeline-figure";
import { TripTable } from "./trip-table";

const ids = {
  standing: "stilling",
  timeline: "tidslinje",
  trips: "ture",
  rules: "regler",
  departures: "fravigelser",
};

/** Everything below the head of a period's page. */
export function PeriodBody({ content }: { content: PeriodContent }) {
  const t = useTexts(periodTexts);
  const { nobody } = useTexts(scoreboardTexts);
  const { timeline, events, trips, costs, departures } = content;
  return (
    <PublicBody>
      <Chapters
        items={(["standing", "timeline", "trips", "rules", "departures"] as const).map((key) => ({
          label: t.chapters[key],
          href: `#${ids[key]}`,
        }))}
      />
      <Chapter id={ids.standing} heading={t.standing} first>
        <PeriodStanding content={content} />
      </Chapter>
      <Chapter id={ids.timeline} heading={t.timeline.heading}>
        {timeline.lanes.length === 0 ? <p>{nobody}</p> : <TimelineFigure timeline={timeline} />}
        {events.length === 0 ? (
          <p>{t.timeline.none}</p>
        ) : (
          <Fold summary={t.timeline.asTable}>
            <EventTable events={events} />
          </Fold>
        )}
      </Chapter>
      <Chapter id={ids.trips} heading={t.trips}>
        <TripTable
          caption={t.tripsCaption}
          trips={trips}
          costs={costs}
          committeesOf={({ committees }) => <CommitteeNames committees={committees} />}
        />
      </Chapter>
      <Chapter id={ids.rules} heading={t.rules.heading}>
        <RuleLedger content={content} />
      </Chapter>
      <Chapter id={ids.departures} heading={t.departures.heading}>
        <DepartureLedger departures={departures} />
      </Chapter>
    </PublicBody>
  );
}
