import type { Insertable } from "kysely";
import { refreshPublicRecord } from "~/features/publications/refresh.server";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";
import type { CostLineTable } from "~db/tables/cost-line";
import type { DecisionTable } from "~db/tables/decision";
import type { DocumentTable } from "~db/tables/document";
import type { ParticipantTable } from "~db/tables/participant";
import type { TripTable } from "~db/tables/trip";
import type { VisitTable } from "~db/tables/visit";
import { transact } from "~db/transact";

/** Changes rows as a command would: all in one transaction, with the public record composed anew. */
export function changing(db: Db, tripId: string, body: (trx: WriteDb) => Promise<unknown>): Promise<void> {
  return transact(db, async (trx) => {
    await body(trx);
    await refreshPublicRecord(trx, { tripIds: new Set([tripId]), periodIds: new Set() });
  });
}

let serial = 0;

/** A trip as rows, with its committees (the first leads) and Göteborg as its place. */
export async function studyTrip(
  db: Db,
  periodId: string,
  committeeIds: readonly [string, ...string[]],
  says: Partial<Insertable<TripTable>> = {},
): Promise<{ id: string; reference: string }> {
  const id = newId();
  const reference = says.reference ?? `2027-${String(++serial).padStart(2, "0")}`;
  await changing(db, id, async (trx) => {
    await trx
      .insertInto("trip")
      .values({
        id,
        reference,
        period_id: periodId,
        kind: "political",
        state: "proposed",
        state_before: null,
        lead_committee_id: committeeIds[0],
        title: "Unges fritid i Göteborg",
        purpose: "At se kulturskolens eftermiddage",
        starts_on: "2027-03-02",
        ends_on: "2027-03-05",
        cancel_reason: null,
        state_reason: null,
        source: null,
        created_at: "2027-01-04T08:00:00.000Z",
        proposed_at: null,
        held_confirmed_at: null,
        ...says,
      })
      .execute();
    for (const [position, committee_id] of committeeIds.entries())
      await trx.insertInto("trip_committee").values({ trip_id: id, committee_id, position }).execute();
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: id, position: 0, city: "Göteborg", country: "SE" })
      .execute();
  });
  return { id, reference };
}

export function decision(
  db: Db,
  tripId: string,
  says: Partial<Insertable<DecisionTable>> & { item?: "open" | "closed" },
): Promise<string> {
  const { item = "open", ...row } = says;
  const id = newId();
  return changing(db, tripId, (trx) =>
    trx
      .insertInto("decision")
      .values({
        id,
        trip_id: tripId,
        concerns: "trip",
        committee_id: null,
        body: "Udvalget",
        outcome: "yes",
        meeting_on: "2027-01-20",
        item_is_open: item === "open" ? 1 : 0,
        released_on: null,
        ...row,
      })
      .execute(),
  ).then(() => id);
}

export function setTrip(db: Db, tripId: string, values: Partial<Insertable<TripTable>>): Promise<void> {
  return changing(db, tripId, (trx) =>
    trx.updateTable("trip").set(values).where("id", "=", tripId).execute(),
  );
}

export function traveller(
  db: Db,
  tripId: string,
  says: Partial<Insertable<ParticipantTable>> & Pick<Insertable<ParticipantTable>, "kind">,
): Promise<void> {
  return changing(db, tripId, (trx) =>
    trx
      .insertInto("participant")
      .values({
        id: newId(),
        trip_id: tripId,
        person_id: null,
        name: null,
        committee_id: null,
        withdrew_reason: null,
        ...says,
      })
      .execute(),
  );
}

export function visit(db: Db, tripId: string, says: Partial<Insertable<VisitTable>> = {}): Promise<void> {
  return changing(db, tripId, (trx) =>
    trx
      .insertInto("visit")
      .values({
        id: newId(),
        trip_id: tripId,
        position: 0,
        day: "2027-03-03",
        starts_at: "09:00",
        ends_at: "11:00",
        topic: "Kulturskole på skolerne",
        kind: "professional",
        organisation_id: null,
        ...says,
      })
      .execute(),
  );
}

/** Everything that the tables of the public record hold, as one text to search. */
export async function publicRecordAsText(db: Db): Promise<string> {
  const tables = [
    "publication_site",
    "publication_trip",
    "publication_trip_committee",
    "publication_version",
    "publication_document",
    "publication_scoreboard",
    "publication_closing",
    "publication_committee",
    "publication_page",
    "publication_report",
  ] as const;
  const rows = [];
  for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
  return JSON.stringify(rows);
}

export function costLine(db: Db, tripId: string, says: Partial<Insertable<CostLineTable>>): Promise<void> {
  return changing(db, tripId, (trx) =>
    trx
      .insertInto("cost_line")
      .values({
        id: newId(),
        trip_id: tripId,
        position: 0,
        category: "other",
        estimated_minor: null,
        provisional_minor: null,
        final_minor: null,
        ...says,
      })
      .execute(),
  );
}

export function document(db: Db, tripId: string, says: Partial<Insertable<DocumentTable>>): Promise<void> {
  const id = newId();
  return changing(db, tripId, (trx) =>
    trx
      .insertInto("document")
      .values({
        id,
        trip_id: tripId,
        part: "programme",
        title: "Bilag",
        file_name: "bilag.pdf",
        media_type: "application/pdf",
        size_bytes: 12,
        content_digest: id.replaceAll("-", "").padEnd(64, "0"),
        uploaded_at: "2027-02-01T08:00:00.000Z",
        ...says,
      })
      .execute(),
  );
}
