import type { ReportFacts } from "~/features/reports/report-facts";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { tripTexts } from "../trip-texts";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";
import { TripName } from "./report-trips";

interface ReportPlansProps {
  facts: ReportFacts;
  links: ReportLinks;
}

/** What is decided for the year after: approved trips, and the milestones of projects. */
export function ReportPlans({ facts: { planned, projects, year }, links }: ReportPlansProps) {
  const t = useTexts(reportTexts).plans;
  const { dates } = useTexts(tripTexts);
  const ahead = projects.filter((project) => project.ahead.length > 0);
  if (planned.length + ahead.length === 0)
    return <p>{links.isPublic ? t.nonePublic(year + 1) : t.none(year + 1)}</p>;
  return (
    <>
      {planned.length > 0 && (
        <>
          <h3 className="h4">{t.trips}</h3>
          <ul>
            {planned.map((trip) => (
              <li key={trip.reference}>
                <a href={links.trip(trip.reference)}>
                  <TripName trip={trip} />
                </a>
                , {dates(trip.startsOn, trip.endsOn)}
              </li>
            ))}
          </ul>
        </>
      )}
      {ahead.length > 0 && (
        <>
          <h3 className="h4">{t.milestones}</h3>
          <ul>
            {ahead.flatMap(({ slug, title, ahead: milestones }) =>
              milestones.map(({ body, dueOn }) => (
                <li key={`${slug} ${body}`}>
                  <a href={links.project(slug)}>{title}</a>: {body}, {formatPartial(dueOn)}
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </>
  );
}
