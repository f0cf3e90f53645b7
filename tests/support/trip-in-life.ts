import type { Insertable } from "kysely";
import type { DecisionForm } from "~/features/trips/decision-form";
import type { TripState } from "~/features/trips/trip-states";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import { transact } from "~db/transact";
import { municipality } from "./municipality";
import { addPublishedPart } from "./published-part";

/** A municipality with two committees, their secretary and two politicians, in the middle of 2026. */
export async function smallTown(db: Db) {
  const town = municipality(db);
  const periodId = await town.period(2026);
  const klima = await town.committee(periodId, "Klima- og Miljøudvalget");
  const plan = await town.committee(periodId, "Plan- og Teknikudvalget");
  return {
    periodId,
    klima,
    plan,
    secretary: await town.secretary("Bodil Klitrose", [klima, plan]),
    asa: await town.politician("Åse Tidevand", { [klima]: "chair" }),
    bertel: await town.politician("Bertel Brosten", { [plan]: "member" }),
  };
}

export type SmallTown = Awaited<ReturnType<typeof smallTown>>;

/** A trip 9.–12. March 2026 of both committees, described in full, with one planned politician of each. */
export async function tripOf(
  db: Db,
  town: SmallTown,
  state: TripState = "draft",
  columns: Partial<Insertable<TripTable>> = {},
): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("trip")
      .values({
        id,
        reference: `2026-${id.slice(-6)}`,
        period_id: town.periodId,
        kind: "political",
        state,
        state_before: null,
        lead_committee_id: town.klima,
        title: "Vand og havn i Rotterdam",
        question: "Hvordan bygger en havneby tættere på vandet?",
        starts_on: "2026-03-09",
        ends_on: "2026-03-12",
        cancel_reason: null,
        state_reason: null,
        source: null,
        created_at: "2026-01-12T08:00:00.000Z",
        proposed_at: null,
        held_confirmed_at: null,
        ...columns,
      })
      .execute();
    for (const [position, committee_id] of [town.klima, town.plan].entries())
      await trx.insertInto("trip_committee").values({ trip_id: id, committee_id, position }).execute();
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: id, position: 0, city: "Rotterdam", country: "NL" })
      .execute();
    await planPolitician(trx, id, town.asa.personId, town.klima);
    await planPolitician(trx, id, town.bertel.personId, town.plan);
  });
  return id;
}

async function planPolitician(trx: WriteDb, tripId: string, personId: string, committeeId: string) {
  await trx
    .insertInto("participant")
    .values({
      id: newId(),
      trip_id: tripId,
      kind: "politician",
      person_id: personId,
      name: null,
      committee_id: committeeId,
      withdrew_reason: null,
    })
    .execute();
}

/** A decision as the form gives it: a yes on an open item in February, unless said otherwise. */
export function decided(says: Partial<DecisionForm>): DecisionForm {
  return {
    concerns: "trip",
    committeeId: "other",
    body: null,
    decidesForAll: false,
    outcome: "yes",
    meetingOn: "2026-02-03",
    item: "open",
    agendaItem: null,
    caseNumber: null,
    link: "",
    wording: null,
    contents: [],
    ...says,
  };
}

/** Everyone on the list, as having gone. */
export async function allWent(db: Db, tripId: string) {
  const rows = await db.selectFrom("participant").select("id").where("trip_id", "=", tripId).execute();
  return rows.map(({ id }) => ({
    participantId: id,
    status: "went" as const,
    headcount: null,
    withdrewReason: "",
  }));
}

/** All that a held trip owes, delivered: accounts, evaluation, and the parts that are to be public. */
export async function settleDuties(db: Db, tripId: string): Promise<void> {
  await transact(db, async (trx) => {
    await trx
      .insertInto("cost_line")
      .values({
        id: newId(),
        trip_id: tripId,
        position: 0,
        category: "flights",
        estimated_minor: null,
        provisional_minor: null,
        final_minor: 1_000_00,
      })
      .execute();
    await trx.deleteFrom("evaluation").where("trip_id", "=", tripId).execute();
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: tripId,
        state: "approved",
        signed_by: "Åse Tidevand",
        signed_as: "chair",
        signed_on: "2026-04-01",
        presented_on: "2026-04-07",
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .execute();
    for (const part of ["programme", "evaluation", "accounts"] as const)
      await addPublishedPart(trx, tripId, part, "2026-04-10T08:00:00.000Z");
  });
}

export async function stateOf(db: Db, tripId: string) {
  return db
    .selectFrom("trip")
    .select(["state", "state_before", "cancelled_from", "reapproving", "version"])
    .where("id", "=", tripId)
    .executeTakeFirstOrThrow();
}
