import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { approvalView } from "~/features/projects/approval-view";
import { blankProject } from "~/features/projects/project";
import { findApprovalStanding } from "~/features/projects/project-approval.server";
import { createProject, type NewProject } from "~/features/projects/project-commands.server";
import {
  changeProjectDecision,
  decideProject,
  releaseProjectDecision,
  removeProjectDecision,
  supersedeProjectDecision,
} from "~/features/projects/project-decision-commands.server";
import type { DecisionInput } from "~/features/projects/project-decision-rows.server";
import { listProjectDecisions, listProjectDepartures } from "~/features/projects/project-decisions.server";
import {
  departFromRule,
  markSize,
  revokeDeparture,
} from "~/features/projects/project-departure-commands.server";
import { editBasics, editMoney } from "~/features/projects/project-edits.server";
import { type ProjectRule, ruleInForce } from "~/features/projects/project-rule";
import {
  adoptProjectRule,
  changeProjectRule,
  type ProjectRuleInput,
  removeProjectRule,
} from "~/features/projects/project-rule-commands.server";
import { listProjectRules } from "~/features/projects/project-rules.server";
import { type Sized, sizeOf } from "~/features/projects/project-size";
import { approveProject, reopenProject, startProject } from "~/features/projects/project-steps.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

const rule: ProjectRuleInput = {
  startsOn: "2026-01-01",
  adoptedOn: "2025-12-10",
  adoptedBy: "Byrådet",
  strength: "must",
  measure: "budget",
  amounts: [
    { minor: 1_000_000_00, currency: "DKK" },
    { minor: 134_000_00, currency: "EUR" },
  ],
  wording: "Større internationale projekter skal godkendes politisk.",
  link: "",
};

const yes: DecisionInput = {
  committeeId: null,
  body: "Byrådet",
  outcome: "yes",
  meetingOn: "2026-03-18",
  itemIsOpen: true,
  agendaItem: "12",
  caseNumber: "",
  link: "",
  wording: "",
};

const large = { ...blankProject, title: "Havnen", budgetMinor: 4_200_000_00 };

async function ground(adopted: Partial<ProjectRuleInput> | null = {}) {
  const { db } = freshDatabase();
  const town = municipality(db);
  const context = acting(db, await town.coordinator());
  if (adopted) await accepted(adoptProjectRule(context, { ...rule, ...adopted }));
  const create = (input: Partial<NewProject>) =>
    accepted(createProject(context, { ...large, status: "assessed", ...input }));
  const seen = (id: string, version = 1) => ({ projectId: id, version });
  const step = (id: string, version = 1) => ({ ...seen(id, version), onDate: null, note: "" });
  const state = async (id: string) => approvalView(await findApprovalStanding(db, id, "2026-05-04")).state;
  return { db, town, context, create, seen, step, state };
}

describe("The size of a project", () => {
  const asRule = { ...rule, id: "1", version: 1 } as ProjectRule;
  const sized = (given: Partial<Sized>): Sized => ({
    currency: "DKK",
    budgetMinor: null,
    ownMinor: null,
    sizeMark: null,
    sizeReason: "",
    ...given,
  });
  const judge = (given: Partial<Sized>, by: Partial<ProjectRule> = {}) => {
    const { size, reason } = sizeOf(sized(given), { ...asRule, ...by });
    return `${size}: ${reason.key}`;
  };

  it("is larger from the rule's amount on, in the project's own currency", () => {
    expect(judge({ budgetMinor: 1_000_000_00 })).toBe("larger: atOrAbove");
    expect(judge({ budgetMinor: 999_999_99 })).toBe("smaller: below");
    expect(judge({ budgetMinor: 134_000_00, currency: "EUR" })).toBe("larger: atOrAbove");
    expect(judge({ budgetMinor: 0 })).toBe("smaller: below");
  });

  it("may be measured by what the municipality pays itself", () => {
    const measure = { measure: "own_contribution" } as const;
    expect(judge({ budgetMinor: 9_000_000_00, ownMinor: 10_000_00 }, measure)).toBe("smaller: below");
    expect(judge({ budgetMinor: 9_000_000_00 }, measure)).toBe("unknown: amountNotKnown");
  });

  it("is not known where the rule names no amount, or none in the currency, or the budget is not told", () => {
    expect(judge({ budgetMinor: 9_000_000_00 }, { amounts: [] })).toBe("unknown: noAmountInRule");
    expect(judge({ budgetMinor: 9_000_000_00, currency: "SEK" })).toBe("unknown: noAmountInCurrency");
    expect(judge({})).toBe("unknown: amountNotKnown");
  });

  it("is what somebody has marked it as, only where the amounts cannot tell", () => {
    expect(judge({ sizeMark: "smaller" })).toBe("smaller: marked");
    expect(judge({ sizeMark: "smaller", budgetMinor: 2_000_000_00 })).toBe("larger: atOrAbove");
  });

  it("is judged by the rule that began last", () => {
    const later = { ...asRule, id: "2", startsOn: "2027-01-01" };
    expect(ruleInForce([asRule, later], "2026-12-31")?.id).toBe("1");
    expect(ruleInForce([asRule, later], "2027-01-01")?.id).toBe("2");
    expect(ruleInForce([asRule], "2025-12-31")).toBeNull();
  });
});

describe("A larger project", () => {
  it("is refused on without its decision, with the amount, the rule and the way out; a smaller one is not", async () => {
    const { context, create, step } = await ground();
    const { id } = await create({});
    const refused = await approveProject(context, step(id));
    expect(refused).toMatchObject({ ok: false, refusal: { key: "project.decisionMissing" } });
    const words = refused.ok ? null : refusalText(refused.refusal);
    expect(words?.text).toContain("Budgettet er 4.200.000,00 kr.");
    expect(words?.text).toContain("grænsen for større projekter er 1.000.000,00 kr.");
    expect(words?.text).toContain("vedtaget af Byrådet 10. december 2025");
    expect(words?.wayOut).toContain("dispensation");
    const small = await create({ budgetMinor: 999_999_99 });
    expect(await refusalKey(approveProject(context, step(small.id)))).toBeNull();
  });

  it("goes on once a body has said yes, and not on a no, an earlier yes or one that no longer holds", async () => {
    const { db, context, create, step } = await ground();
    const { id } = await create({});
    await accepted(decideProject(context, id, yes));
    await accepted(decideProject(context, id, { ...yes, outcome: "no", meetingOn: "2026-04-01" }));
    expect(await refusalKey(approveProject(context, step(id)))).toBe("project.decisionMissing");
    const [, no] = await listProjectDecisions(db, id);
    await accepted(supersedeProjectDecision(context, id, { id: no?.id ?? "", version: 1 }, true));
    await accepted(approveProject(context, step(id)));
  });

  it("goes on with a dispensation from a 'must'; an explanation is not enough", async () => {
    const { context, create, step } = await ground();
    const { id } = await create({});
    const departure = {
      givenBy: "Økonomiudvalget",
      givenOn: "2026-04-01",
      reason: "Fristen er kort",
      link: "",
    };
    expect(await refusalKey(departFromRule(context, id, { ...departure, kind: "explanation" }))).toBe(
      "project.mustNeedsDispensation",
    );
    await accepted(departFromRule(context, id, { ...departure, kind: "dispensation" }));
    await accepted(approveProject(context, step(id)));
  });

  it("goes on with an explanation of a 'should'", async () => {
    const { context, create, step, state } = await ground({ strength: "should" });
    const { id } = await create({});
    expect(await refusalKey(approveProject(context, step(id)))).toBe("project.decisionMissing");
    const explanation = { kind: "explanation", givenBy: "Direktøren", givenOn: "2026-04-01" } as const;
    await accepted(departFromRule(context, id, { ...explanation, reason: "Fristen er kort", link: "" }));
    await accepted(approveProject(context, step(id)));
    expect(await state(id)).toBe("departed");
  });

  it("of a size that nobody knows waits for the mark, or for a decision", async () => {
    const { context, create, seen, step, state } = await ground({ amounts: [] });
    const { id } = await create({});
    expect(await state(id)).toBe("unknownAhead");
    const refused = await approveProject(context, step(id));
    expect(refused).toMatchObject({ refusal: { key: "project.sizeUnknown" } });
    expect(await refusalKey(markSize(context, seen(id), { mark: "smaller", reason: " " }))).toBe(
      "field.required",
    );
    await accepted(markSize(context, seen(id), { mark: "smaller", reason: "Kun rejseudgifter" }));
    await accepted(approveProject(context, step(id, 2)));
    const other = await create({ title: "Broen" });
    await accepted(decideProject(context, other.id, yes));
    await accepted(approveProject(context, step(other.id)));
  });

  it("is marked only where the amounts cannot tell, and only under a rule", async () => {
    const { context, create, seen } = await ground();
    const { id } = await create({});
    const mark = { mark: "smaller", reason: "Vi synes det" } as const;
    expect(await refusalKey(markSize(context, seen(id), mark))).toBe("project.amountsTell");
    const free = await ground(null);
    const unruled = await free.create({});
    expect(await refusalKey(markSize(free.context, seen(unruled.id), mark))).toBe("project.noRule");
  });

  it("is registered as running with its decision, or not; as completed without", async () => {
    const { db, context, state } = await ground();
    const register = (input: Partial<NewProject>) =>
      createProject(context, { ...large, status: "running", ...input });
    expect(await refusalKey(register({}))).toBe("project.decisionMissing");
    expect(await refusalKey(register({ decision: yes }))).toBeNull();
    const past = await accepted(register({ status: "completed" }));
    expect(await state(past.id)).toBe("missingPast");
    expect(await db.selectFrom("project").select("status").execute()).toHaveLength(2);
  });

  it("that was registered as completed is not reopened past the rule", async () => {
    const { context, create, step } = await ground();
    const { id } = await create({ status: "completed" });
    const reopened = reopenProject(context, { ...step(id), note: "Det fortsætter" });
    expect(await refusalKey(reopened)).toBe("project.decisionMissing");
  });

  it("is not made of a smaller one that runs, by a higher budget or another currency", async () => {
    const { context, create, seen } = await ground();
    const { id } = await create({ status: "running", budgetMinor: 500_000_00 });
    const money = (changed: object) => editMoney(context, seen(id), { ...blankProject, ...changed });
    expect(await refusalKey(money({ budgetMinor: 1_000_000_00 }))).toBe("project.decisionMissing");
    expect(await refusalKey(money({ budgetMinor: 500_000_00, currency: "SEK" }))).toBe("project.sizeUnknown");
    expect(await refusalKey(money({ budgetMinor: null }))).toBe("project.sizeUnknown");
    await accepted(money({ budgetMinor: 999_999_99 }));
    await accepted(decideProject(context, id, yes));
    await accepted(editMoney(context, seen(id, 2), { ...blankProject, budgetMinor: 2_000_000_00 }));
  });

  it("keeps the decision that it goes on with: neither removed, turned, superseded nor revoked", async () => {
    const { db, context, create } = await ground();
    const { id } = await create({ status: "running", decision: yes });
    const [decision] = await listProjectDecisions(db, id);
    const at = { id: decision?.id ?? "", version: 1 };
    expect(await refusalKey(removeProjectDecision(context, id, at))).toBe("project.decisionMissing");
    expect(await refusalKey(supersedeProjectDecision(context, id, at, true))).toBe("project.decisionMissing");
    expect(await refusalKey(changeProjectDecision(context, id, at, { ...yes, outcome: "no" }))).toBe(
      "project.goesOnAfterNo",
    );
    const later = decideProject(context, id, { ...yes, outcome: "no", meetingOn: "2026-04-28" });
    expect(await refusalKey(later)).toBe("project.goesOnAfterNo");
    await accepted(changeProjectDecision(context, id, at, { ...yes, agendaItem: "13" }));
    const departure = { kind: "dispensation", givenBy: "Byrådet", givenOn: "2026-04-01" } as const;
    await accepted(departFromRule(context, id, { ...departure, reason: "Også", link: "" }));
    await accepted(removeProjectDecision(context, id, { ...at, version: 2 }));
    const [given] = await listProjectDepartures(db, id);
    const revoked = revokeDeparture(context, id, { id: given?.id ?? "", version: 1 }, "2026-05-01");
    expect(await refusalKey(revoked)).toBe("project.decisionMissing");
  });

  it("that went on before the rule is not held up in what does not concern it", async () => {
    const { context, create, seen, step, state } = await ground(null);
    const { id } = await create({ status: "approved" });
    await accepted(adoptProjectRule(context, rule));
    expect(await state(id)).toBe("missingNow");
    await accepted(editBasics(context, seen(id), { ...large, title: "Havnen igen" }));
    expect(await refusalKey(startProject(context, step(id, 2)))).toBe("project.decisionMissing");
  });
});

describe("A decision about a project", () => {
  it("is recorded by secretaries too, after the meeting, and by no politician", async () => {
    const { db, town, context, create } = await ground();
    const { id } = await create({});
    expect(await refusalKey(decideProject(context, id, { ...yes, meetingOn: "2026-06-01" }))).toBe(
      "decision.meetingAhead",
    );
    expect(await refusalKey(decideProject(context, id, { ...yes, body: " " }))).toBe("field.required");
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    await accepted(decideProject(secretary, id, yes));
    const politician = acting(db, await town.politician("Viggo Stjernholt", {}));
    expect(await refusalKey(decideProject(politician, id, yes))).toBe("permission.notYours");
  });

  it("on a closed item is released from the day of the meeting on, until today", async () => {
    const { db, context, create } = await ground();
    const { id } = await create({});
    const closed = await accepted(decideProject(context, id, { ...yes, itemIsOpen: false }));
    const release = (day: string) =>
      refusalKey(releaseProjectDecision(context, id, { id: closed.id, version: 1 }, day));
    expect(await release("2026-03-17")).toBe("decision.releasedBeforeMeeting");
    expect(await release("2026-05-05")).toBe("decision.releaseAhead");
    expect(await release("2026-05-01")).toBeNull();
    expect(await listProjectDecisions(db, id)).toMatchObject([{ releasedOn: "2026-05-01" }]);
  });
});

describe("The rule on larger projects", () => {
  it("begins on a day of its own, and names each currency once", async () => {
    const { context } = await ground();
    expect(await refusalKey(adoptProjectRule(context, rule))).toBe("projectRule.sameDay");
    const twice = {
      ...rule,
      startsOn: "2027-01-01",
      amounts: [...rule.amounts, { minor: 1, currency: "DKK" }],
    };
    expect(await refusalKey(adoptProjectRule(context, twice))).toBe("projectRule.currencyTwice");
    const ahead = { ...rule, startsOn: "2027-01-01", adoptedOn: "2026-06-01" };
    expect(await refusalKey(adoptProjectRule(context, ahead))).toBe("projectRule.adoptedAhead");
  });

  it("is removed before it begins, and stays after; it is changed by one at a time", async () => {
    const { db, context } = await ground();
    const [present] = await listProjectRules(db);
    const at = { id: present?.id ?? "", version: 1 };
    expect(await refusalKey(removeProjectRule(context, at))).toBe("projectRule.hasBegun");
    for (const change of [{ amounts: [] }, { startsOn: "2099-01-01" }, { strength: "should" }] as const)
      expect(await refusalKey(changeProjectRule(context, at, { ...rule, ...change }))).toBe(
        "projectRule.measuresAlready",
      );
    await accepted(changeProjectRule(context, at, { ...rule, wording: "Større projekter forelægges." }));
    expect(await refusalKey(changeProjectRule(context, at, rule))).toBe("form.stale");
    const { id } = await accepted(adoptProjectRule(context, { ...rule, startsOn: "2027-01-01" }));
    await accepted(removeProjectRule(context, { id, version: 1 }));
    expect(await listProjectRules(db)).toMatchObject([
      { startsOn: "2026-01-01", amounts: rule.amounts, wording: "Større projekter forelægges." },
    ]);
  });
});
