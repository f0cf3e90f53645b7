import { describe, expect, it } from "vitest";
import { decideEvaluation } from "~/features/evaluations/evaluation-decision-commands.server";
import { findEvaluation, listRecommendations, listSections } from "~/features/evaluations/evaluations.server";
import { followUpRecommendation } from "~/features/evaluations/follow-up-commands.server";
import { registerPastEvaluation } from "~/features/evaluations/past-evaluation-commands.server";
import { addRecommendation } from "~/features/evaluations/recommendation-commands.server";
import type { FollowUpInput } from "~/features/evaluations/recommendation-form";
import type { Viewer } from "~/session/viewer";
import { transact } from "~db/transact";
import { acting, heldTrip } from "../../support/held-trip";
import { decision, done, type Held, haveItSigned, refusedBecause } from "./steps";

async function signedWithOneRecommendation(): Promise<Held> {
  const held = await heldTrip();
  const input = { body: "Ansæt en fritidsvejleder.", owner: null };
  done(await addRecommendation(acting(held.db, held.people.bodil), held.tripId, input));
  await haveItSigned(held);
  return held;
}

async function followUp(
  held: Held,
  changes: Partial<FollowUpInput> = {},
  viewer: Viewer = held.people.bodil,
) {
  const [first] = await listRecommendations(held.db, held.tripId);
  return followUpRecommendation(acting(held.db, viewer), held.tripId, {
    id: first?.id ?? "",
    version: first?.version ?? 0,
    status: "under_way",
    owner: "Kulturchefen",
    outcome: "Stillingen er slået op.",
    statusOn: "2027-04-22",
    followUpOn: "2027-10-01",
    ...changes,
  });
}

describe("following up a recommendation", () => {
  it("says who has it, where it stands, since when, and when it is looked at again", async () => {
    const held = await signedWithOneRecommendation();
    done(await followUp(held));
    expect(await listRecommendations(held.db, held.tripId)).toMatchObject([
      {
        number: 1,
        owner: "Kulturchefen",
        status: "under_way",
        statusOn: "2027-04-22",
        followUpOn: "2027-10-01",
      },
    ]);
  });

  it("is done by the coordinator too, and after the trip is closed", async () => {
    const held = await signedWithOneRecommendation();
    await transact(held.db, async (trx) => {
      await trx.updateTable("trip").set({ state: "closed", state_before: "held" }).execute();
    });
    done(await followUp(held, { status: "done" }, held.people.aksel));
    expect(refusedBecause(await followUp(held, {}, held.people.palle))).toBe("permission.notYours");
  });

  it.each([
    ["done without a word on what happened", { status: "done", outcome: null }, "followUp.doneWithoutWords"],
    ["dropped without a reason", { status: "dropped", outcome: null }, "followUp.droppedWithoutWords"],
    ["a status from the future", { statusOn: "2027-04-24" }, "evaluation.dateInFuture"],
  ] as const)("is refused as %s", async (_case, changes, reason) => {
    const held = await signedWithOneRecommendation();
    expect(refusedBecause(await followUp(held, changes))).toBe(reason);
  });
});

describe("the evaluation of a past trip", () => {
  it("is not registered until somebody registers it, and is owed by nobody", async () => {
    const held = await heldTrip("recorded");
    expect(await findEvaluation(held.db, held.tripId)).toBeNull();
  });

  it("is registered with when it was presented, what it says, and what was decided", async () => {
    const held = await heldTrip("recorded");
    const bodil = acting(held.db, held.people.bodil);
    done(
      await registerPastEvaluation(bodil, held.tripId, {
        presentedOn: "2027-04-20",
        summary: "Turen gav tre forslag.",
        version: 0,
      }),
    );
    done(
      await decideEvaluation(
        bodil,
        held.tripId,
        decision({ committeeId: held.kultur, meetingOn: "2027-04-21" }),
      ),
    );
    expect(await findEvaluation(held.db, held.tripId)).toMatchObject({
      state: "approved",
      presentedOn: "2027-04-20",
      signed: null,
    });
    const summary = (await listSections(held.db, held.tripId)).find(({ section }) => section === "summary");
    expect(summary).toMatchObject({ body: "Turen gav tre forslag.", isDone: true });
  });

  it("is not registered with nothing at all", async () => {
    const held = await heldTrip("recorded");
    const nothing = { presentedOn: null, summary: null, version: 0 };
    const refused = await registerPastEvaluation(acting(held.db, held.people.bodil), held.tripId, nothing);
    expect(refusedBecause(refused)).toBe("evaluation.nothingToRegister");
  });
});
