import { Link } from "@remix-run/react";
import { Findings } from "~/features/travel-rules/components/findings";
import { ForecastSteps } from "~/features/travel-rules/components/forecast-steps";
import { StandingBadge } from "~/features/travel-rules/components/standing-badge";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import type { OwnStanding } from "../committee-standings.server";
import { committeeTexts } from "../texts";
import { NextDuty } from "./next-duty";

interface StandingPanelProps {
  standing: OwnStanding | null;
}

/** How a committee stands, the trip that gives it, what is owed next, and what the rules say. */
export function StandingPanel({ standing }: StandingPanelProps) {
  const t = useTexts(committeeTexts);
  if (!standing) return null;
  const { applies, stage, trip, next, findings, forecast } = standing;
  return (
    <>
      <SectionHeading>{t.standing}</SectionHeading>
      <p>
        <StandingBadge stage={stage} />{" "}
        {trip && <Link to={`/arbejdsrum/studieture/${trip.reference}`}>{trip.title}</Link>}
      </p>
      {next && (
        <p>
          <NextDuty next={next} />
        </p>
      )}
      {forecast && <ForecastSteps forecast={forecast} />}
      <SectionHeading level={3}>{t.rules}</SectionHeading>
      {applies ? <Findings findings={findings} /> : <p>{t.exempt}.</p>}
    </>
  );
}
