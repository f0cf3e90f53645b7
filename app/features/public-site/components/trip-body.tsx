import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Chapter, Paper } from "~/ui/public/chapters";
import { PublicBody } from "~/ui/public/public-body";
import type { TripPage } from "../compose-trip";
import type { TripProject } from "../projects/trip-projects.server";
import { tripChapters } from "../trip-chapters";
import { tripTexts } from "../trip-texts";
import { LifeRail } from "./life-rail";
import { MatterChapter } from "./matter-chapter";
import { MoneyChapter } from "./money-chapter";
import { NextStep } from "./next-step";
import { CancelledWhy, NoticeBody } from "./notice-body";
import { OutcomeChapter } from "./outcome-chapter";
import { ShortAnswers } from "./short-answers";
import { TripChapter } from "./trip-chapter";

interface TripBodyProps {
  page: TripPage;
  /** The published projects that the trip has to do with. */
  projects: readonly TripProject[];
  today: IsoDate;
  municipality: string;
  address: string;
}

/** Everything below the head of a trip's page. */
export function TripBody({ page, projects, today, municipality, address }: TripBodyProps) {
  const t = useTexts(tripTexts);
  return (
    <PublicBody>
      <LifeRail stations={page.stations} standing={page.standing} today={today} />
      {page.isNoticeOnly ? (
        <NoticeBody page={page} />
      ) : (
        <Paper chapters={tripChapters(t, page)}>
          <Chapter id="kort" heading={t.chapter.shortHeading} first>
            {page.standing !== "held" && <p>{t.standing[page.standing]}</p>}
            <CancelledWhy page={page} />
            <ShortAnswers page={page} />
            {page.next && page.standing !== "recorded" && (
              <>
                <h3>{t.nextHeading}</h3>
                <NextStep next={page.next} />
              </>
            )}
          </Chapter>
          <TripChapter page={page} />
          <OutcomeChapter page={page} projects={projects} />
          <MoneyChapter page={page} />
          <MatterChapter page={page} municipality={municipality} address={address} />
        </Paper>
      )}
    </PublicBody>
  );
}
