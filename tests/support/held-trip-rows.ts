import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import type { VisitTable } from "~db/tables/visit";
import { transact } from "~db/transact";
import { municipality } from "./municipality";

/**
 * A trip of two committees that was held 2.–5. March 2027: Kultur leads, with chair Viggo, vice chair Inger and
 * member Palle; Skole's Runa came along. Bodil serves both committees.
 */
export async function layOutHeldTrip(db: Db, state: TripTable["state"] = "held") {
  const town = municipality(db);
  const periodId = await town.period(2026);
  const kultur = await town.committee(periodId, "Kultur- og Fritidsudvalget");
  const skole = await town.committee(periodId, "Børne- og Skoleudvalget");
  const people = {
    viggo: await town.politician("Viggo Stjernholt", { [kultur]: "chair" }),
    inger: await town.politician("Inger Bølgemark", { [kultur]: "vice_chair" }),
    palle: await town.politician("Palle Ravnebjerg", { [kultur]: "member" }),
    runa: await town.politician("Runa Lærkedal", { [skole]: "member" }),
    stranger: await town.politician("Ulla Fjernholt", { [skole]: "chair" }),
    bodil: await town.secretary("Bodil Klitrose", [kultur, skole]),
    mikkel: await town.secretary("Mikkel Sommerregn", [kultur]),
    sara: await town.secretary("Sara Skoledal", [skole]),
    aksel: await town.coordinator(),
    vibeke: await town.administrator(),
  };
  const tripId = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("trip")
      .values({
        id: tripId,
        reference: "2027-02",
        period_id: periodId,
        kind: "political",
        state,
        state_before: state === "closed" ? "held" : null,
        lead_committee_id: kultur,
        title: "Unges fritid i Göteborg og Oslo",
        purpose: "At se, hvad der får unge til at møde op.",
        question: "Hvordan får vi flere unge med i foreninger?",
        starts_on: "2027-03-02",
        ends_on: "2027-03-05",
        cancel_reason: null,
        state_reason: null,
        source: null,
        created_at: "2026-09-01T08:00:00.000Z",
        proposed_at: null,
        held_confirmed_at: "2027-03-08T08:00:00.000Z",
      })
      .execute();
    for (const [position, committee_id] of [kultur, skole].entries())
      await trx.insertInto("trip_committee").values({ trip_id: tripId, committee_id, position }).execute();
  });
  const went = async (personId: string, committeeId: string) =>
    addPolitician(db, tripId, personId, committeeId);
  const places = {
    viggo: await went(people.viggo.personId, kultur),
    inger: await went(people.inger.personId, kultur),
    palle: await went(people.palle.personId, kultur),
    runa: await went(people.runa.personId, skole),
  };
  const visit = (topic: string, values: VisitChanges = {}, committees: string[] = [kultur, skole]) =>
    addVisit(db, tripId, topic, values, committees);
  return { db, town, tripId, kultur, skole, people, places, visit };
}

async function addPolitician(db: Db, tripId: string, personId: string, committeeId: string): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("participant")
      .values({
        id,
        trip_id: tripId,
        kind: "politician",
        status: "went",
        person_id: personId,
        name: null,
        committee_id: committeeId,
        withdrew_reason: null,
      })
      .execute();
  });
  return id;
}

interface VisitChanges {
  kind?: VisitTable["kind"];
  day?: string | null;
  status?: "planned" | "cancelled";
}

async function addVisit(
  db: Db,
  tripId: string,
  topic: string,
  { kind = "professional", day = "2027-03-02", status = "planned" }: VisitChanges,
  committees: string[],
): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("visit")
      .values({
        id,
        trip_id: tripId,
        position: 1,
        day,
        starts_at: null,
        ends_at: null,
        topic,
        kind,
        status,
        organisation_id: null,
        place: "Göteborg",
      })
      .execute();
    for (const committee_id of committees)
      await trx.insertInto("visit_committee").values({ visit_id: id, committee_id }).execute();
  });
  return id;
}
