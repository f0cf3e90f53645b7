import { expect, test } from "vitest";
import { tasksFor } from "~/features/desk/tasks";
import { deskTexts } from "~/features/desk/texts";
import type { ReportOnDesk } from "~/features/reports/reports-on-desk.server";
import { deskFacts, viewerAs } from "../../support/desk-facts";
import { committee, periodFacts, trip } from "../../support/period-facts";

const committees = [committee("klima"), committee("plan"), committee("skole")];
const trips = [
  trip("a", ["klima", "plan"], { state: "held", startsOn: "2027-06-08", endsOn: "2027-06-11" }),
  trip("b", ["skole"], { state: "cancelled", startsOn: "2027-09-08", endsOn: "2027-09-09" }),
];
const secretary = viewerAs(["secretary"], { secretaryOf: ["klima", "skole"] });
const coordinator = viewerAs(["coordinator"]);

const report = (committeeId: string, given: Partial<ReportOnDesk> = {}): ReportOnDesk => ({
  committeeId,
  committeeSlug: `${committeeId}-2026-2029`,
  committee: `${committeeId}-udvalget`,
  year: 2027,
  state: "draft",
  isToPublish: false,
  ...given,
});

function told(viewer: typeof secretary, reports: readonly ReportOnDesk[], today: string) {
  return tasksFor(viewer, deskFacts(periodFacts({ committees, trips }), { reports }), today)
    .filter(({ kind }) => kind.endsWith("Report"))
    .map((task) => ({ title: deskTexts.da.task[task.kind].title(task.names, task.count), to: task.to }));
}

test("when the year is over, its secretary begins the follow-up of each committee that travelled", () => {
  expect(told(secretary, [], "2027-12-31")).toEqual([]);
  expect(told(secretary, [], "2028-01-01")).toEqual([
    { title: "Begynd opfølgningen på 2027", to: "/arbejdsrum/opfoelgning?aar=2027" },
  ]);
  expect(told(secretary, [], "2029-01-01")).toEqual([]);
});

test("one that is begun waits until it is decided, on her desk alone", () => {
  expect(told(secretary, [report("klima"), report("plan")], "2028-02-01")).toEqual([
    {
      title: "Gør opfølgningen på 2027 færdig for klima-udvalget",
      to: "/arbejdsrum/opfoelgning/2027/klima-2026-2029",
    },
  ]);
  expect(told(secretary, [report("klima", { state: "decided" })], "2028-02-01")).toEqual([]);
});

test("one that was decided in the open waits for the coordinator until it is out", () => {
  const decided = report("plan", { state: "decided", isToPublish: true });
  expect(told(coordinator, [decided, report("klima")], "2028-02-01").map(({ title }) => title)).toEqual([
    "Offentliggør opfølgningen på 2027 fra plan-udvalget",
  ]);
  expect(told(coordinator, [{ ...decided, isToPublish: false }], "2028-02-01")).toEqual([]);
});
