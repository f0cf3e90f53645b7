import { StandingBadge } from "~/features/travel-rules/components/standing-badge";
import { useTexts } from "~/shared/texts";
import type { CommitteeStanding } from "../committee-standings.server";
import { committeeTexts } from "../texts";
import { NextDuty } from "./next-duty";

/** How a committee stands, in a cell of a table. */
export function StandingCell({ standing }: { standing: CommitteeStanding }) {
  const t = useTexts(committeeTexts);
  const { applies, stage, next } = standing;
  if (!applies && stage === "nothing") return <span className="meta">{t.exempt}</span>;
  return (
    <>
      <StandingBadge stage={stage} />
      {next && (
        <>
          <br />
          <span className="meta">
            <NextDuty next={next} />
          </span>
        </>
      )}
    </>
  );
}
