import { describe, expect, it } from "vitest";
import {
  decideEvaluation,
  sendBackEvaluation,
} from "~/features/evaluations/evaluation-decision-commands.server";
import { evaluationsToSign, findEvaluation } from "~/features/evaluations/evaluations.server";
import { addRecommendation } from "~/features/evaluations/recommendation-commands.server";
import {
  recordSignature,
  sendToSigner,
  signEvaluation,
} from "~/features/evaluations/signing-commands.server";
import { addDays } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { acting, asOfNow, heldTrip, springDay } from "../../support/held-trip";
import {
  decision,
  done,
  haveItSigned,
  layBeforeSigner,
  refusedBecause,
  sign,
  write,
  writeWhatIsRequired,
} from "./steps";

describe("sending the evaluation to its signer", () => {
  it("waits for the sections on the purpose and the benefit, and for begun sections to be done", async () => {
    const held = await heldTrip();
    const send = () => sendToSigner(acting(held.db, held.people.bodil), held.tripId);
    done(await write(held, "purpose_met", "Ja."));
    done(await write(held, "differently", "Færre besøg", false));
    const refused = await send();
    expect(refused.ok ? null : refused.refusal).toEqual({
      key: "evaluation.notReady",
      params: { missing: ["benefit"], drafts: ["differently"] },
    });
    done(await write(held, "benefit", "Meget."));
    done(await write(held, "differently", "Færre besøg."));
    done(await send());
  });

  it("never waits for a contribution", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
      state: "submitted",
      signed: { by: "Viggo Stjernholt", as: "chair", on: "2027-04-23" },
    });
  });

  it("puts it on the desk of those who may sign, and of nobody else", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    const { viggo, inger, palle, bodil } = held.people;
    const waiting = async (viewer: typeof viggo) =>
      (await evaluationsToSign(held.db, viewer, "2027-04-23")).map(({ capacity }) => capacity);
    expect(await waiting(viggo)).toEqual(["chair"]);
    expect(await waiting(inger)).toEqual(["vice_chair"]);
    expect(await waiting(palle)).toEqual([]);
    expect(await waiting(bodil)).toEqual([]);
  });
});

describe("the signature", () => {
  it("is given by the chair or the vice chair of the lead committee, in that capacity", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    for (const other of [held.people.palle, held.people.stranger, held.people.bodil, held.people.vibeke])
      expect(refusedBecause(await sign(held, other))).toBe("permission.notYours");
    done(await sign(held, held.people.inger));
    expect((await findEvaluation(held.db, held.tripId))?.signed?.as).toBe("vice_chair");
  });

  it("covers what the signer has read: a text changed since is read again first", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    const read = (await findEvaluation(held.db, held.tripId))?.version ?? 0;
    const bodil = acting(held.db, held.people.bodil);
    done(await addRecommendation(bodil, held.tripId, { body: "Ansæt en fritidsvejleder.", owner: null }));
    const viggo = acting(held.db, held.people.viggo);
    expect(refusedBecause(await signEvaluation(viggo, held.tripId, { version: read }))).toBe(
      "evaluation.changedSinceRead",
    );
    done(await sign(held, held.people.viggo));
  });

  it("freezes the text", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    expect(refusedBecause(await write(held, "benefit", "Omskrevet."))).toBe("evaluation.wrongStage");
  });

  it("can be recorded from the minutes by a secretary", async () => {
    const held = await heldTrip();
    await writeWhatIsRequired(held);
    const record = (date: string) =>
      recordSignature(acting(held.db, held.people.bodil), held.tripId, {
        who: "Viggo Stjernholt",
        capacity: "formand",
        date,
      });
    expect(refusedBecause(await record("2027-04-24"))).toBe("evaluation.dateInFuture");
    expect(refusedBecause(await record("2027-03-04"))).toBe("evaluation.dateBeforeReturn");
    done(await record("2027-04-20"));
    expect((await findEvaluation(held.db, held.tripId))?.signed).toEqual({
      by: "Viggo Stjernholt, formand",
      as: "minutes",
      on: "2027-04-20",
    });
  });
});

describe("after the period has ended", () => {
  const nextYear = new Date("2030-02-01T12:00:00.000Z");

  it("the former chair signs, if the seat ran to the committee's last day", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    done(await sign(held, held.people.viggo, nextYear));
    expect((await findEvaluation(held.db, held.tripId))?.signed).toMatchObject({
      as: "chair",
      on: "2030-02-01",
    });
  });

  it("a chair who left earlier does not, not even one who left on another year's last day", async () => {
    const held = await heldTrip();
    await layBeforeSigner(held);
    await transact(held.db, async (trx) => {
      await trx
        .updateTable("membership")
        .set({ ends_on: "2028-12-31" })
        .where("person_id", "=", held.people.viggo.personId)
        .execute();
    });
    const viggo = await asOfNow(held.db, held.people.viggo);
    expect(refusedBecause(await sign(held, viggo, nextYear))).toBe("permission.notYours");
  });

  it("the successor's chair signs, and the successor's secretary finishes the trip", async () => {
    const held = await heldTrip();
    const period = await held.town.period(2030);
    const successor = await held.town.committee(period, "Fritidsudvalget");
    await held.town.predecessor(successor, held.kultur);
    const newChair = await held.town.politician("Storm Nyvang", { [successor]: "chair" });
    const newClerk = await held.town.secretary("Rikke Nyholm", [successor]);
    done(await write(held, "purpose_met", "Ja.", true, newClerk));
    done(await write(held, "benefit", "Meget.", true, newClerk));
    done(await sendToSigner(acting(held.db, newClerk, nextYear), held.tripId));
    expect(refusedBecause(await sign(held, newChair))).toBe("permission.notYours");
    done(await sign(held, newChair, nextYear));
    expect((await findEvaluation(held.db, held.tripId))?.signed?.as).toBe("successor_chair");
  });
});

describe("the committee's decision on the evaluation", () => {
  it("approves it, and gives the day on which it was presented", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    const bodil = acting(held.db, held.people.bodil);
    done(await decideEvaluation(bodil, held.tripId, decision({ committeeId: held.kultur })));
    done(
      await decideEvaluation(
        bodil,
        held.tripId,
        decision({ committeeId: held.skole, outcome: "noted", meetingOn: "2027-04-22" }),
      ),
    );
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
      state: "approved",
      presentedOn: "2027-04-20",
    });
    const rows = await held.db.selectFrom("decision").selectAll().orderBy("meeting_on").execute();
    expect(rows).toMatchObject([
      { concerns: "evaluation", body: "Kultur- og Fritidsudvalget", outcome: "yes", item_is_open: 1 },
      { concerns: "evaluation", body: "Børne- og Skoleudvalget", outcome: "noted", case_number: "27/1234" },
    ]);
  });

  it("returns it with a note, opens it again, and it is signed again", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    const bodil = acting(held.db, held.people.bodil);
    const returned = decision({ committeeId: held.kultur, outcome: "returned" });
    expect(refusedBecause(await decideEvaluation(bodil, held.tripId, returned))).toBe(
      "evaluationDecision.returnedWithoutNote",
    );
    done(await decideEvaluation(bodil, held.tripId, { ...returned, note: "Tal for Oslo mangler." }));
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
      state: "returned",
      signed: null,
      sentBackNote: "Tal for Oslo mangler.",
    });
    done(await write(held, "benefit", "Med tal for Oslo."));
    expect((await findEvaluation(held.db, held.tripId))?.state).toBe("draft");
    done(await sendToSigner(bodil, held.tripId));
    done(await sign(held, held.people.viggo));
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
      state: "submitted",
      sentBackNote: null,
    });
  });

  it.each([
    ["a meeting that is not held yet", { meetingOn: addDays("2027-04-23", 1) }, "evaluation.dateInFuture"],
    ["a meeting before the return", { meetingOn: "2027-03-01" }, "evaluation.dateBeforeReturn"],
    ["a body without a name", { committeeId: "other" }, "evaluationDecision.bodyNotNamed"],
    ["a committee that was not along", { committeeId: newId() }, "field.notAChoice"],
    ["a link that is none", { link: "referat punkt 7" }, "evaluationDecision.linkUnreadable"],
  ])("is refused with %s", async (_case, changes, reason) => {
    const held = await heldTrip();
    await haveItSigned(held);
    const input = decision({ committeeId: held.kultur, ...changes });
    expect(
      refusedBecause(await decideEvaluation(acting(held.db, held.people.bodil), held.tripId, input)),
    ).toBe(reason);
  });

  it("may be another body's, named as it is called", async () => {
    const held = await heldTrip();
    await haveItSigned(held);
    const input = decision({ committeeId: "other", otherBody: "Byrådet", outcome: "noted" });
    done(await decideEvaluation(acting(held.db, held.people.bodil), held.tripId, input));
    const rows = await held.db.selectFrom("decision").selectAll().execute();
    expect(rows).toMatchObject([{ body: "Byrådet", committee_id: null, decides_for_all: 0 }]);
  });
});

it("the coordinator sends a signed evaluation back with a note, and edits nothing", async () => {
  const held = await heldTrip();
  await haveItSigned(held);
  const aksel = acting(held.db, held.people.aksel, springDay);
  done(await sendBackEvaluation(aksel, held.tripId, { note: "Navnet på værten er forkert." }));
  expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
    state: "returned",
    sentBackNote: "Navnet på værten er forkert.",
  });
  expect(refusedBecause(await write(held, "benefit", "Rettet.", true, held.people.aksel))).toBe(
    "permission.notYours",
  );
});
