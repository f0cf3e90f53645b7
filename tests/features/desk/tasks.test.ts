import { expect, test } from "vitest";
import type { DeskFacts } from "~/features/desk/desk-facts";
import { deskView } from "~/features/desk/desk-view";
import { tasksFor } from "~/features/desk/tasks";
import { deskTexts } from "~/features/desk/texts";
import { waitingFor } from "~/features/desk/waiting";
import type { TripFacts } from "~/features/travel-rules/facts";
import type { Viewer } from "~/session/viewer";
import { deskFacts, evaluationOnDesk, seat, viewerAs } from "../../support/desk-facts";
import { approvedEvaluation, committee, periodFacts, ruleSet, trip } from "../../support/period-facts";

const rules = ruleSet([
  { kind: "minimumTrips", count: 1 },
  { kind: "evaluationDue", count: 60 },
]);
const committees = [
  committee("klima", { chair: "Åse Tidevand" }),
  committee("plan", { chair: "Bertel Brosten" }),
];
const secretary = viewerAs(["secretary"], { secretaryOf: ["klima"] });
const june = { startsOn: "2027-06-08", endsOn: "2027-06-11" };

function world(given: Partial<TripFacts>, more: Partial<DeskFacts> = {}, travelling = ["klima"]): DeskFacts {
  const trips = [trip("a", travelling, { ...june, ...given })];
  return deskFacts(periodFacts({ committees, ruleSets: [rules], trips }), more);
}

function told(viewer: Viewer, facts: DeskFacts, today: string): string[] {
  return tasksFor(viewer, facts, today).map(({ kind, dueOn }) => (dueOn ? `${kind} ${dueOn}` : kind));
}

test("a secretary is asked for the next step of each trip her committees lead", () => {
  expect(told(secretary, world({ state: "draft" }), "2027-05-01")).toEqual(["proposeTrip 2027-06-07"]);
  expect(told(secretary, world({ state: "proposed" }), "2027-05-01")).toEqual(["recordDecision 2027-06-07"]);
  const approvals = [{ committeeId: "klima", on: "2027-05-04" }];
  expect(told(secretary, world({ state: "proposed", approvals }), "2027-05-05")).toEqual([
    "approveTrip 2027-06-07",
  ]);
  expect(told(secretary, world({ state: "approved" }), "2027-06-01")).toEqual([]);
  expect(told(secretary, world({ state: "approved" }), "2027-06-12")).toEqual(["confirmHeld"]);
});

test("each committee's own secretary records its decision, the leading one does the rest", () => {
  const other = viewerAs(["secretary"], { secretaryOf: ["plan"] });
  const facts = world({ state: "proposed" }, {}, ["klima", "plan"]);
  const [mine] = tasksFor(secretary, facts, "2027-05-01");
  const [theirs] = tasksFor(other, facts, "2027-05-01");
  expect([mine?.names, theirs?.names]).toEqual([["klima-udvalget"], ["plan-udvalget"]]);
  expect(told(other, world({ state: "held" }, {}, ["klima", "plan"]), "2027-06-20")).toEqual([]);
  expect(waitingFor(secretary, facts, "2027-05-01")).toMatchObject([
    { kind: "decision", who: "Bertel Brosten", committee: "plan-udvalget", dueOn: "2027-06-07" },
  ]);
});

test("after the trip she chases late contributions, writes the evaluation and closes the accounts", () => {
  const evaluation = evaluationOnDesk([{ name: "Ebbe Nordenvind" }, { state: "sent" }, { state: "draft" }]);
  const facts = world(
    { state: "held", accountsAreFinal: false },
    { evaluations: new Map([["a", evaluation]]) },
  );
  expect(told(secretary, facts, "2027-06-20")).toEqual(["writeEvaluation 2027-08-10", "finishAccounts"]);
  expect(told(secretary, facts, "2027-07-15")).toEqual([
    "remindContributions 2027-07-01",
    "writeEvaluation 2027-08-10",
    "finishAccounts",
  ]);
  expect(waitingFor(secretary, facts, "2027-07-15")).toMatchObject([
    { kind: "contribution", who: "Ebbe Nordenvind", status: { key: "notBegun" } },
    { kind: "contribution", status: { key: "begun" } },
    { kind: "publishProgramme", who: "Aksel Havtorn", dueOn: null },
  ]);
});

test("while the chair has the evaluation nothing of it is asked of the secretary, who waits for the signature", () => {
  const evaluation = evaluationOnDesk([{}], { isSentToSigner: true });
  const facts = world(
    { state: "held", accountsAreFinal: true },
    { evaluations: new Map([["a", evaluation]]) },
  );
  expect(told(secretary, facts, "2027-07-15")).toEqual([]);
  expect(waitingFor(secretary, facts, "2027-07-15")).toContainEqual(
    expect.objectContaining({ kind: "signature", who: "Åse Tidevand", dueOn: "2027-08-10" }),
  );
});

test("once it is signed she records the committee's decision, and closes the trip when all is done", () => {
  const signed = { state: "submitted", signedOn: "2027-08-01", presentedOn: null, decidedOn: null } as const;
  const facts = world({ state: "held", evaluation: signed, accountsAreFinal: true });
  expect(told(secretary, facts, "2027-08-15")).toEqual(["recordEvaluationDecision"]);
  const published = {
    programme: "2027-05-20",
    evaluation: "2027-09-01",
    accounts: "2027-09-01",
    follow_up: null,
  };
  const done = {
    state: "held",
    evaluation: approvedEvaluation("2027-08-20"),
    accountsAreFinal: true,
    published,
  } as const;
  expect(told(secretary, world(done), "2027-09-15")).toEqual(["closeTrip"]);
  const recommendations = { total: 1, done: 0, underWay: 1, notStarted: 0, dropped: 0 };
  const followUps = new Map([["a", "2028-06-30"]]);
  expect(told(secretary, world({ ...done, recommendations }, { followUps }), "2027-09-15")).toEqual([
    "followUp 2028-06-30",
    "closeTrip",
  ]);
});

test("a committee about to miss its trip is put on its secretary's desk", () => {
  const facts = deskFacts(periodFacts({ committees, ruleSets: [rules] }));
  expect(told(secretary, facts, "2029-06-01")).toEqual([]);
  const [task, ...others] = tasksFor(secretary, facts, "2029-08-01");
  expect(task).toMatchObject({ kind: "planTrip", dueOn: "2029-12-31", names: ["klima-udvalget"] });
  expect(others).toEqual([]);
});

test("a politician owes her own contribution until it is sent, and nothing of others'", () => {
  const evaluations = (state: "draft" | "sent") =>
    new Map([["a", evaluationOnDesk([{ personId: "runa", state }, { personId: "ebbe" }])]]);
  const runa = viewerAs(["politician"], { personId: "runa", seats: [seat("klima")] });
  const held = { state: "held" } as const;
  expect(told(runa, world(held, { evaluations: evaluations("draft") }), "2027-06-20")).toEqual([
    "writeContribution 2027-07-01",
  ]);
  expect(told(runa, world(held, { evaluations: evaluations("sent") }), "2027-06-20")).toEqual([]);
  const stranger = viewerAs(["politician"], { personId: "bo", seats: [seat("klima")] });
  expect(told(stranger, world(held, { evaluations: evaluations("draft") }), "2027-06-20")).toEqual([]);
});

test("the lead committee's chair is asked to sign once the evaluation is sent to her", () => {
  const chair = viewerAs(["politician"], { personId: "aase", seats: [seat("klima", "chair")] });
  const sent = (isSentToSigner: boolean) => ({
    evaluations: new Map([["a", evaluationOnDesk([], { isSentToSigner })]]),
  });
  expect(told(chair, world({ state: "held" }, sent(true)), "2027-07-15")).toEqual([
    "signEvaluation 2027-08-10",
  ]);
  expect(told(chair, world({ state: "held" }, sent(false)), "2027-07-15")).toEqual([]);
  const member = viewerAs(["politician"], { personId: "bo", seats: [seat("klima")] });
  expect(told(member, world({ state: "held" }, sent(true)), "2027-07-15")).toEqual([]);
});

test("a coordinator is told which parts are ready to publish", () => {
  const coordinator = viewerAs(["coordinator"]);
  expect(told(coordinator, world({ state: "approved" }), "2027-05-15")).toEqual(["publishProgramme"]);
  const ready = {
    state: "held",
    evaluation: approvedEvaluation("2027-08-20"),
    accountsAreFinal: true,
  } as const;
  expect(told(coordinator, world(ready), "2027-09-15")).toEqual([
    "publishProgramme",
    "publishEvaluation",
    "publishAccounts",
  ]);
});

test("an administrator is told what the setting-up lacks", () => {
  const administrator = viewerAs(["administrator"]);
  expect(told(administrator, deskFacts(null), "2027-05-15")).toEqual(["addPeriod"]);
  const bare = periodFacts({
    committees: [committee("klima"), committee("plan", { chair: "Bertel Brosten" })],
  });
  const tasks = tasksFor(administrator, deskFacts(bare, { served: new Set(["klima"]) }), "2027-05-15");
  expect(tasks.map(({ kind, names }) => [kind, names])).toEqual([
    ["adoptRules", ["2026-2029"]],
    ["nameChair", ["klima-udvalget"]],
    ["assignSecretary", ["plan-udvalget"]],
  ]);
});

test("an administrator is told that a period that is over can be closed, or how much stands in the way", () => {
  const administrator = viewerAs(["administrator"]);
  const toldOn = (facts: DeskFacts, today: string) =>
    tasksFor(administrator, facts, today)
      .filter(({ to }) => to === "/arbejdsrum/perioder/2026-2029/luk")
      .map(({ kind, names, count, dueOn }) => [kind, names, count, dueOn]);
  const over = ["2026-2029", "2030-01-01"];
  const held = world({ state: "held", evaluation: approvedEvaluation("2027-08-01") }, {}, ["klima", "plan"]);
  const known = { ...held, publicReferences: new Set(["2027-a"]) };
  expect(toldOn(known, "2029-12-31")).toEqual([]);
  expect(toldOn(known, "2030-01-01")).toEqual([["closePeriod", over, 0, null]]);
  expect(toldOn(world({ state: "approved" }), "2030-01-01")).toEqual([["settlePeriod", over, 2, null]]);
  expect(toldOn(held, "2030-01-01")).toEqual([["settlePeriod", over, 2, null]]);
  expect(tasksFor(secretary, known, "2030-01-01").map(({ kind }) => kind)).not.toContain("closePeriod");
});

test("the tasks of closing a period read as sentences", () => {
  const { closePeriod, settlePeriod } = deskTexts.da.task;
  const over = ["2026-2029", "2030-01-01"];
  expect(closePeriod.title(over, 0)).toBe("Luk valgperioden 2026–2029");
  expect(settlePeriod.title(over, 1)).toBe("Ét forhold står i vejen for at lukke valgperioden 2026–2029");
  expect(settlePeriod.why(over, 3)).toBe(
    "Perioden har været forbi siden 1. januar 2030. Hvert forhold skal have en tur, en dispensation eller en redegørelse.",
  );
});

test("the desk tells late things apart from the next thirty days' and later ones", () => {
  const evaluation = evaluationOnDesk([{}]);
  const facts = world(
    { state: "held", accountsAreFinal: false },
    { evaluations: new Map([["a", evaluation]]) },
  );
  const kinds = (today: string) => {
    const { overdue, soon, later } = deskView(secretary, facts, today).tasks;
    return [overdue, soon, later].map((group) => group.map(({ kind }) => kind));
  };
  expect(kinds("2027-07-02")).toEqual([["remindContributions"], ["finishAccounts"], ["writeEvaluation"]]);
  expect(kinds("2027-07-11")).toEqual([["remindContributions"], ["writeEvaluation", "finishAccounts"], []]);
  expect(kinds("2027-08-11")).toEqual([["remindContributions", "writeEvaluation"], ["finishAccounts"], []]);
});

test("the period's table shows a secretary her committees, a coordinator all", () => {
  const facts = world({ state: "held" }, {}, ["klima", "plan"]);
  const rows = (viewer: Viewer) => deskView(viewer, facts, "2027-07-01").period?.rows ?? [];
  expect(rows(secretary)).toMatchObject([
    {
      committee: { name: "klima-udvalget" },
      stage: "held",
      trip: { title: "Tur a", isJoint: true },
      next: { duty: "publish_programme", by: "coordinator", isMine: false },
      marks: [
        { kind: "held", on: "2027-06-08" },
        { kind: "evaluation", on: "2027-08-10" },
      ],
    },
  ]);
  expect(rows(viewerAs(["coordinator"]))).toHaveLength(2);
});
