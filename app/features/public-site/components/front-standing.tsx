import { useTexts } from "~/shared/texts";
import { PublicSection } from "~/ui/public/public-section";
import { periodAddress } from "../addresses";
import type { FrontPeriod } from "../front.server";
import { frontTexts } from "../front-texts";
import { periodName } from "../period-name";
import { PeriodFigureList } from "./period-figure-list";
import { ScoreboardTable } from "./scoreboard-table";

/** How the present period stands. */
export function FrontStanding({ period }: { period: FrontPeriod }) {
  const t = useTexts(frontTexts);
  return (
    <PublicSection id="stilling" heading={t.standing(periodName(period.slug))}>
      <PeriodFigureList figures={period.figures} />
      {!period.hasRules && <p>{t.noRules}</p>}
      <ScoreboardTable rows={period.rows} periodSlug={period.slug} today={period.today} />
      <p>
        <a href={periodAddress(period.slug)}>{t.wholePeriod}</a>
      </p>
    </PublicSection>
  );
}
