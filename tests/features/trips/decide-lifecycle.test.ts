import { describe, expect, it } from "vitest";
import type { CommandContext } from "~/features/commands/perform.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { listDepartures } from "~/features/trips/decisions.server";
import { confirmHeld } from "~/features/trips/held.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { cancelTrip, closeTrip, reopenTrip } from "~/features/trips/lifecycle-end.server";
import { leaveOutCommittee } from "~/features/trips/lifecycle-leave-out.server";
import { proposeTrip } from "~/features/trips/lifecycle-propose.server";
import { openSteps } from "~/features/trips/lifecycle-steps";
import { rejectTrip, takeBackTrip } from "~/features/trips/lifecycle-turn-down.server";
import { findTripOnHand } from "~/features/trips/trip-on-hand.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { allWent, decided, settleDuties, smallTown, stateOf, tripOf } from "../../support/trip-in-life";

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary) };
}

const forAll = decided({ body: "Byrådet", decidesForAll: true });

describe("proposing a trip", () => {
  it("is refused with all that the draft lacks", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "draft", { question: " ", starts_on: null, ends_on: null });
    expect(await proposeTrip(by, trip)).toEqual({
      ok: false,
      refusal: { key: "described", params: { missing: ["purpose", "dates"] } },
    });
  });
});

describe("approving a trip", () => {
  it("is refused until each committee has said yes, with the names of those that have not", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(recordDecision(by, trip, decided({ committeeId: town.plan, outcome: "no" })));
    expect(await approveTrip(by, trip)).toMatchObject({
      refusal: {
        key: "everyCommitteeSaidYes",
        params: { missing: ["Klima- og Miljøudvalget"], saidNo: ["Plan- og Teknikudvalget"] },
      },
    });
  });

  it("happens once when two do it at the same time", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(recordDecision(by, trip, forAll));
    const results = await Promise.all([approveTrip(by, trip), approveTrip(by, trip)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await stateOf(db, trip)).version).toBe(2);
  });

  it("gives a second click on the same form its first answer", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(recordDecision(by, trip, forAll));
    const keyed: CommandContext = { ...by, formKey: "once" };
    const results = await Promise.all([approveTrip(keyed, trip), approveTrip(keyed, trip)]);
    expect(results.every(({ ok }) => ok)).toBe(true);
  });

  it("is refused when the trip is no longer the one that was seen", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed", { version: 4 });
    await accepted(recordDecision(by, trip, forAll));
    expect(await refusalKey(approveTrip(by, trip, { version: 3 }))).toBe("form.stale");
    await accepted(approveTrip(by, trip, { version: 4 }));
  });

  it("is not for a secretary of other committees, nor for the coordinator", async () => {
    const { db, town } = await ground();
    const trip = await tripOf(db, town, "proposed");
    const other = await municipality(db).committee(town.periodId, "Socialudvalget");
    const stranger = await municipality(db).secretary("Mikkel Sommerregn", [other]);
    const coordinator = await municipality(db).coordinator();
    expect(await refusalKey(approveTrip(acting(db, stranger), trip))).toBe("permission.notYours");
    expect(await refusalKey(approveTrip(acting(db, coordinator), trip))).toBe("permission.notYours");
  });
});

describe("a trip proposed again for a change", () => {
  it("can neither be rejected nor taken back, since it is publicly known", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed", { reapproving: 1 });
    expect(await refusalKey(rejectTrip(by, trip, { reason: "" }))).toBe("notApprovedBefore");
    expect(await refusalKey(takeBackTrip(by, trip, { reason: "" }))).toBe("notApprovedBefore");
    const hand = await findTripOnHand(db, trip);
    const open = hand
      ? openSteps(
          town.secretary,
          hand.stake,
          { reapproving: true, startsOn: null, endsOn: null },
          "2026-05-04",
        )
      : [];
    expect(open.map(({ command }) => command)).toEqual(["approveTrip", "cancelTrip"]);
  });

  it("is simply approved once it is approved again", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed", { reapproving: 1 });
    await accepted(recordDecision(by, trip, { ...forAll, concerns: "change" }));
    await accepted(approveTrip(by, trip));
    expect(await stateOf(db, trip)).toMatchObject({ state: "approved", reapproving: 0 });
  });
});

describe("a committee that says no", () => {
  it("leaves the trip by name, with its politicians", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(recordDecision(by, trip, decided({ committeeId: town.plan, outcome: "no" })));
    await accepted(recordDecision(by, trip, decided({ committeeId: town.klima })));
    await accepted(leaveOutCommittee(by, trip, { committeeId: town.plan, reason: "Udvalget vil til Oslo" }));
    expect(await listDepartures(db, trip)).toEqual([
      {
        committeeId: town.plan,
        name: "Plan- og Teknikudvalget",
        leftOn: "2026-05-04",
        reason: "Udvalget vil til Oslo",
      },
    ]);
    const withdrew = await db
      .selectFrom("participant")
      .select("person_id")
      .where("status", "=", "withdrew")
      .execute();
    expect(withdrew).toEqual([{ person_id: town.bertel.personId }]);
    await accepted(approveTrip(by, trip));
  });

  it("hands the lead to one that stays", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    await accepted(recordDecision(by, trip, decided({ committeeId: town.klima, outcome: "no" })));
    const leaving = { committeeId: town.klima, reason: "Ingen tid" };
    expect(await refusalKey(leaveOutCommittee(by, trip, leaving))).toBe("leaveOut.nameLead");
    expect(await refusalKey(leaveOutCommittee(by, trip, { ...leaving, newLeadId: town.klima }))).toBe(
      "leaveOut.leadMustStay",
    );
    await accepted(leaveOutCommittee(by, trip, { ...leaving, newLeadId: town.plan }));
    expect((await findTripOnHand(db, trip))?.stake).toMatchObject({
      leadCommitteeId: town.plan,
      committeeIds: [town.plan],
    });
    await accepted(recordDecision(by, trip, decided({ committeeId: town.plan, outcome: "no" })));
    expect(await refusalKey(leaveOutCommittee(by, trip, { committeeId: town.plan, reason: "Nej" }))).toBe(
      "leaveOut.lastOne",
    );
  });

  it("has to have said it", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "proposed");
    expect(await refusalKey(leaveOutCommittee(by, trip, { committeeId: town.plan, reason: "Nej" }))).toBe(
      "leaveOut.saidNoNo",
    );
  });
});

describe("confirming that a trip was held", () => {
  it("waits until its last day is over", async () => {
    const { db, town } = await ground();
    const trip = await tripOf(db, town, "approved");
    const form = { version: null, went: await allWent(db, trip), instead: [] };
    const onLastDay = acting(db, town.secretary, "2026-03-12");
    expect(await confirmHeld(onLastDay, trip, form)).toMatchObject({
      refusal: { key: "datesArePast", params: { last: "2026-03-12" } },
    });
    await accepted(confirmHeld(acting(db, town.secretary, "2026-03-13"), trip, form));
  });

  it("says of everyone whether they went, and begins the evaluation", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const [asa, bertel] = await allWent(db, trip);
    if (!asa || !bertel) throw new Error("nobody planned");
    const form = { version: null, instead: [] };
    expect(await refusalKey(confirmHeld(by, trip, { ...form, went: [asa] }))).toBe(
      "participant.sayOfEveryone",
    );
    const stayedHome = { ...bertel, status: "withdrew" as const, withdrewReason: "Syg" };
    await accepted(confirmHeld(by, trip, { ...form, went: [asa, stayedHome] }));
    expect(await db.selectFrom("evaluation").select(["trip_id", "state"]).execute()).toEqual([
      { trip_id: trip, state: "awaiting" },
    ]);
    const statuses = await db.selectFrom("participant").select("status").orderBy("status").execute();
    expect(statuses.map(({ status }) => status)).toEqual(["went", "withdrew"]);
  });

  it("puts a member who came in another's place on the list", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const gry = await municipality(db).politician("Gry Sandlod", { [town.plan]: "substitute" });
    const went = await allWent(db, trip);
    const seat = `${town.plan}:${gry.personId}`;
    expect(
      await refusalKey(
        confirmHeld(by, trip, { version: null, went, instead: [{ seat: `${town.klima}:${gry.personId}` }] }),
      ),
    ).toBe("participant.noSeat");
    await accepted(confirmHeld(by, trip, { version: null, went, instead: [{ seat }, { seat: "" }] }));
    const row = await db
      .selectFrom("participant")
      .select(["status", "committee_id", "capacity"])
      .where("person_id", "=", gry.personId)
      .executeTakeFirst();
    expect(row).toEqual({ status: "went", committee_id: town.plan, capacity: "stedfortræder" });
  });
});

describe("cancelling, closing and opening again", () => {
  it("wants a reason to cancel, and allows it after the first day too; the costs stay", async () => {
    const { db, town } = await ground();
    const trip = await tripOf(db, town, "approved");
    await settleDuties(db, trip);
    const underWay = acting(db, town.secretary, "2026-03-10");
    expect(await refusalKey(cancelTrip(underWay, trip, { reason: "  " }))).toBe("reasonGiven");
    await accepted(cancelTrip(underWay, trip, { reason: "Lufthavnen lukkede" }));
    expect(await db.selectFrom("cost_line").select("final_minor").execute()).toEqual([
      { final_minor: 100000 },
    ]);
  });

  it("is refused to close while something is owed, and says what", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "held");
    const result = await closeTrip(by, trip);
    expect(result).toMatchObject({ refusal: { key: "everyDutyDoneOrExplained" } });
    expect(result.ok ? [] : result.refusal.params?.duties).toContain("evaluation");
  });

  it("leads back through every state that the trip came by", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    await accepted(cancelTrip(by, trip, { reason: "Værten meldte fra" }));
    await accepted(closeTrip(by, trip));
    await accepted(reopenTrip(by, trip, { reason: "Regningen mangler" }));
    expect((await stateOf(db, trip)).state).toBe("cancelled");
    await accepted(reopenTrip(by, trip, { reason: "Turen bliver til noget" }));
    expect(await stateOf(db, trip)).toMatchObject({
      state: "approved",
      state_before: null,
      cancelled_from: null,
    });
  });
});
