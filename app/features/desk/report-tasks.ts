import { reportInWorkspace, reportsInWorkspace } from "~/features/reports/report-address";
import { isHeld, yearOf } from "~/features/travel-rules/trip-progress";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { DeskFacts } from "./desk-facts";
import { plainTask, type Task } from "./task";

/** Last year's follow-ups of the committees that travelled, until each is begun; and those begun, until decided. */
export function secretaryReportTasks(viewer: Viewer, facts: DeskFacts, today: IsoDate): Task[] {
  const serves = (id: string) => viewer.secretaryOf.includes(id);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const isBegun = (id: string) =>
    facts.reports.some(({ committeeId, year }) => committeeId === id && year === lastYear);
  const travelled = facts.periods.flatMap(({ committees, trips }) =>
    committees.filter(({ id }) =>
      trips.some((trip) => isHeld(trip) && yearOf(trip) === lastYear && trip.committeeIds.includes(id)),
    ),
  );
  const toBegin = travelled.filter(({ id }) => serves(id) && !isBegun(id)).map(({ name }) => name);
  return [
    ...(toBegin.length > 0
      ? [
          plainTask("beginReport", {
            to: `${reportsInWorkspace}?aar=${lastYear}`,
            names: toBegin,
            count: lastYear,
          }),
        ]
      : []),
    ...facts.reports
      .filter(({ committeeId, state }) => state === "draft" && serves(committeeId))
      .map((report) =>
        plainTask("finishReport", {
          to: reportInWorkspace(report),
          names: [report.committee],
          count: report.year,
        }),
      ),
  ];
}

/** The follow-ups that a committee has decided in the open and that nobody can read yet. */
export function coordinatorReportTasks({ reports }: DeskFacts): Task[] {
  return reports
    .filter(({ isToPublish }) => isToPublish)
    .map((report) =>
      plainTask("publishReport", {
        to: reportInWorkspace(report),
        names: [report.committee],
        count: report.year,
      }),
    );
}
