import { describe, expect, it } from "vitest";
import {
  changeDecision,
  noteAsCovering,
  recordDecision,
  releaseDecision,
  removeDecision,
} from "~/features/trips/decision-commands.server";
import { decisionForm } from "~/features/trips/decision-form";
import { listDecisions } from "~/features/trips/decisions.server";
import { listLegalBasis, recordLegalBasis } from "~/features/trips/legal-basis.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { leaveOutCommittee } from "~/features/trips/lifecycle-leave-out.server";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { decided, smallTown, tripOf } from "../../support/trip-in-life";

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary) };
}

async function only(db: Db, tripId: string) {
  const [first] = await listDecisions(db, tripId);
  if (!first) throw new Error("no decision");
  return first;
}

describe("recording a decision", () => {
  it("keeps the committee's name as the body, and whether the item was open", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(
      recordDecision(by, trip, decided({ committeeId: town.klima, item: "closed", agendaItem: "12" })),
    );
    expect(await listDecisions(db, trip)).toMatchObject([
      { body: "Klima- og Miljøudvalget", committeeId: town.klima, itemIsOpen: false, agendaItem: "12" },
    ]);
  });

  it("writes one decision when the same form is sent twice", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    const form = decided({ committeeId: town.klima });
    const keyed = { ...by, formKey: "one-time" };
    const answers = await Promise.all([recordDecision(keyed, trip, form), recordDecision(keyed, trip, form)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await listDecisions(db, trip)).toHaveLength(1);
  });

  it("is refused of a committee that does not travel, of a meeting to come, and of a stranger's trip", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    const other = await municipality(db).committee(town.periodId, "Socialudvalget");
    const stranger = await municipality(db).secretary("Mikkel Sommerregn", [other]);
    expect(await refusalKey(recordDecision(by, trip, decided({ committeeId: other })))).toBe(
      "decision.notTravelling",
    );
    expect(
      await refusalKey(recordDecision(by, trip, decided({ body: "Byrådet", meetingOn: "2026-05-05" }))),
    ).toBe("decision.meetingAhead");
    expect(await refusalKey(recordDecision(acting(db, stranger), trip, decided({ body: "Byrådet" })))).toBe(
      "permission.notYours",
    );
  });

  it("sends the decision on an evaluation to the evaluation, but for a past trip", async () => {
    const { db, town, by } = await ground();
    const form = decided({ concerns: "evaluation", committeeId: town.klima });
    expect(await refusalKey(recordDecision(by, await tripOf(db, town, "held"), form))).toBe(
      "decision.evaluationElsewhere",
    );
    expect(await refusalKey(recordDecision(by, await tripOf(db, town, "recorded"), form))).toBeNull();
  });
});

describe("the form of a decision", () => {
  const typed = {
    concerns: "trip",
    committeeId: "other",
    body: "Byrådet",
    outcome: "yes",
    meetingOn: "3.2.2026",
    item: "open",
  };

  it("takes a link with http or https, and no other", () => {
    const link = (text: string) => decisionForm.safeParse({ ...typed, link: text }).success;
    expect([link("https://fjordby.example/referat/12"), link("")]).toEqual([true, true]);
    expect([link("javascript:alert(1)"), link("fjordby.example"), link("ftp://fjordby.example")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("wants the name of a body that is no travelling committee", () => {
    expect(decisionForm.safeParse({ ...typed, body: "" }).error?.issues[0]?.path).toEqual(["body"]);
    expect(decisionForm.safeParse({ ...typed, body: "", committeeId: "some-committee" }).success).toBe(true);
  });
});

describe("a decision that something rests on", () => {
  it("stays what it is while the trip is approved on it; its case number can be corrected", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const form = decided({ body: "Byrådet", decidesForAll: true });
    const { id } = await accepted(recordDecision(by, trip, form));
    const seen = { id, version: 1 };
    expect(await refusalKey(removeDecision(by, trip, seen))).toBe("decision.rests.approval");
    expect(await refusalKey(changeDecision(by, trip, seen, { ...form, outcome: "no" }))).toBe(
      "decision.rests.approval",
    );
    await accepted(changeDecision(by, trip, seen, { ...form, caseNumber: "24-017733" }));
    expect(await only(db, trip)).toMatchObject({ caseNumber: "24-017733", outcome: "yes", version: 2 });
  });

  it("can go once another carries the approval too", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const form = decided({ body: "Byrådet", decidesForAll: true });
    const { id } = await accepted(recordDecision(by, trip, form));
    await accepted(recordDecision(by, trip, decided({ committeeId: town.klima })));
    await accepted(recordDecision(by, trip, decided({ committeeId: town.plan })));
    await accepted(removeDecision(by, trip, { id, version: 1 }));
    expect(await listDecisions(db, trip)).toHaveLength(2);
  });

  it("stays when a committee left the trip on it", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    const { id } = await accepted(
      recordDecision(by, trip, decided({ committeeId: town.plan, outcome: "no" })),
    );
    await accepted(leaveOutCommittee(by, trip, { committeeId: town.plan, reason: "Vil hellere til Oslo" }));
    expect(await refusalKey(removeDecision(by, trip, { id, version: 1 }))).toBe("decision.rests.departure");
  });

  it("can be removed from a draft", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    const { id } = await accepted(recordDecision(by, trip, decided({ committeeId: town.klima })));
    await accepted(removeDecision(by, trip, { id, version: 1 }));
    expect(await listDecisions(db, trip)).toEqual([]);
  });
});

describe("saving a decision that another has changed", () => {
  it("is refused with the other's name, and changes nothing", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    const form = decided({ committeeId: town.klima });
    const { id } = await accepted(recordDecision(by, trip, form));
    await accepted(changeDecision(by, trip, { id, version: 1 }, { ...form, agendaItem: "7" }));
    const late = await changeDecision(by, trip, { id, version: 1 }, { ...form, agendaItem: "8" });
    expect(late).toMatchObject({
      ok: false,
      refusal: { key: "form.stale", params: { by: "Bodil Klitrose" } },
    });
    expect((await only(db, trip)).agendaItem).toBe("7");
  });
});

describe("a closed item", () => {
  it("is released on a day between its meeting and today", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const { id } = await accepted(
      recordDecision(by, trip, decided({ committeeId: town.klima, item: "closed" })),
    );
    const seen = { id, version: 1 };
    expect(await refusalKey(releaseDecision(by, trip, seen, "2026-02-02"))).toBe(
      "decision.releasedBeforeMeeting",
    );
    expect(await refusalKey(releaseDecision(by, trip, seen, "2026-05-05"))).toBe("decision.releaseAhead");
    await accepted(releaseDecision(by, trip, seen, "2026-03-01"));
    expect((await only(db, trip)).releasedOn).toBe("2026-03-01");
  });

  it("is all that can be released", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const { id } = await accepted(recordDecision(by, trip, decided({ committeeId: town.klima })));
    expect(await refusalKey(releaseDecision(by, trip, { id, version: 1 }, "2026-03-01"))).toBe(
      "decision.itemIsOpen",
    );
  });
});

describe("after a change of an approved trip", () => {
  it("the old decision carries the trip again once it is noted as covering the change", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed", { reapproving: 1 });
    const { id } = await accepted(
      recordDecision(by, trip, decided({ body: "Byrådet", decidesForAll: true })),
    );
    await transact(db, async (trx) => {
      await trx.updateTable("decision").set({ superseded: 1 }).where("id", "=", id).execute();
    });
    expect(await refusalKey(approveTrip(by, trip))).toBe("everyCommitteeSaidYes");
    expect(await refusalKey(removeDecision(by, trip, { id, version: 1 }))).toBe(
      "decision.rests.earlierApproval",
    );
    await accepted(noteAsCovering(by, trip, { id, version: 1 }, "Kun én dags forskydning"));
    await accepted(approveTrip(by, trip));
  });
});

describe("the legal ground", () => {
  it("is kept with its citation as it was written", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    await accepted(
      recordLegalBasis(by, trip, {
        citation: "lov om kommunernes styrelse § 16, stk. 1, litra f",
        requestedBy: "council",
        body: "Byrådet",
        decidedOn: null,
        scope: "this_trip",
        note: null,
      }),
    );
    expect(await listLegalBasis(db, trip)).toMatchObject([
      { citation: "lov om kommunernes styrelse § 16, stk. 1, litra f", decidedOn: null, body: "Byrådet" },
    ]);
  });
});
