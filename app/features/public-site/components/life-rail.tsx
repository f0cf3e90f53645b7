import { formatPartial, type IsoDate, lastDayOf, relativeDays } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Late } from "~/ui/public/late";
import { Rail } from "~/ui/public/rail";
import type { LifeStation } from "../life-stations";
import type { TripStanding } from "../trip-standing";
import { tripTexts } from "../trip-texts";

interface LifeRailProps {
  stations: readonly LifeStation[];
  standing: TripStanding;
  today: IsoDate;
}

/** A trip's life on the horizon's line. */
export function LifeRail({ stations, standing, today }: LifeRailProps) {
  const t = useTexts(tripTexts).life;
  return (
    <Rail
      onHorizon
      label={t.label}
      stations={stations.map((station) => {
        const { step, state } = station;
        const words = t.step[step];
        return {
          key: step,
          state,
          title: typeof words === "string" ? words : words[state],
          note: <StationNote {...{ station, standing, today }} />,
        };
      })}
    />
  );
}

function StationNote({
  station,
  standing,
  today,
}: { station: LifeStation } & Omit<LifeRailProps, "stations">) {
  const texts = useTexts(tripTexts);
  const t = texts.life;
  const { step, state, from, to, ended } = station;
  if (ended) return <>{t.ended(ended.count, ended.of)}</>;
  if (step === "journey") {
    const dates = texts.dates(from, to ?? null);
    if (standing === "cancelled") return <>{t.wasToBe(dates)}</>;
    return (
      <>
        {dates}
        {standing === "dates_passed" && (
          <>
            <br />
            {t.notConfirmed}
          </>
        )}
      </>
    );
  }
  if (from === null) return state === "done" ? null : t.notYet;
  if (state === "late") return <Late>{t.overdue(relativeDays(lastDayOf(from), today).days)}</Late>;
  return <>{state === "done" ? formatPartial(from) : t.dueBy(from)}</>;
}
