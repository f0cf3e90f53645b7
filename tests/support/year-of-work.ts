import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { municipality } from "./municipality";
import { changing, costLine, decision, studyTrip } from "./study-trips";

/**
 * The committee of culture in 2027: one joint trip held and evaluated, one cancelled, one of the year before evaluated
 * late, one approved for the year after; and all around it that is none of its follow-up's business.
 */
export async function yearOfWork(db: Db) {
  const town = municipality(db);
  const periodId = await town.period(2026);
  const culture = await town.committee(periodId, "Kulturudvalget");
  const planning = await town.committee(periodId, "Planudvalget");
  const council = await town.committee(periodId, "Byrådet", "council");
  const trip = (
    says: Parameters<typeof studyTrip>[3],
    committees: readonly [string, ...string[]] = [culture],
  ) => studyTrip(db, periodId, committees, says);
  const held = await trip({ state: "held", title: "Kulturskoler i Göteborg" }, [culture, planning]);
  const cancelled = await trip({
    state: "cancelled",
    title: "Biblioteker i Oslo",
    cancel_reason: "For dyrt",
  });
  const late = await trip({
    state: "held",
    title: "Teatre i Bergen",
    starts_on: "2026-10-05",
    ends_on: "2026-10-07",
  });
  const planned = await trip({
    state: "approved",
    title: "Museer i Malmö",
    starts_on: "2028-02-01",
    ends_on: "2028-02-03",
  });
  await trip({ state: "draft", title: "En løs tanke" });
  const others = await trip({ state: "held", title: "Cykelstier i Utrecht" }, [planning]);
  for (const { id } of [held, late, others, planned]) await decision(db, id, { committee_id: culture });
  await decision(db, held.id, { committee_id: planning });
  await costLine(db, held.id, { category: "flights", final_minor: 30_000_00 });
  await changing(db, held.id, (trx) =>
    trx.updateTable("trip").set({ cost_split: "equal" }).where("id", "=", held.id).execute(),
  );
  await evaluated(db, held.id, culture, "2027-05-11");
  await evaluated(db, late.id, culture, "2027-01-19");
  const taken = await recommended(db, held.id, { body: "Åbn kulturskolen om eftermiddagen", status: "done" });
  await recommended(db, held.id, { body: "Lån instrumenter ud", status: "under_way" });
  await recommended(db, others.id, { body: "Byg en cykelbro", status: "not_started" });
  return {
    ...{ town, periodId, culture, planning, council, held, cancelled, late, planned, others, taken },
    secretary: await town.secretary("Bodil Klitrose", [culture, council]),
    coordinator: await town.coordinator(),
  };
}

function evaluated(db: Db, tripId: string, committeeId: string, on: string): Promise<void> {
  return changing(db, tripId, async (trx) => {
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: tripId,
        state: "approved",
        signed_by: "Åse Tidevand",
        signed_as: "chair",
        signed_on: on,
        presented_on: on,
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .execute();
    await trx
      .insertInto("decision")
      .values({
        id: newId(),
        trip_id: tripId,
        concerns: "evaluation",
        committee_id: committeeId,
        body: "Kulturudvalget",
        outcome: "yes",
        meeting_on: on,
        item_is_open: 1,
        released_on: null,
        contents: null,
      })
      .execute();
  });
}

async function recommended(
  db: Db,
  tripId: string,
  { body, status }: { body: string; status: "not_started" | "under_way" | "done" | "dropped" },
): Promise<string> {
  const id = newId();
  await changing(db, tripId, (trx) =>
    trx
      .insertInto("recommendation")
      .values({ id, trip_id: tripId, position: 1, body, status, follow_up_on: null, status_on: null })
      .execute(),
  );
  return id;
}

/** A project that was granted money in 2027 and came of the recommendation; and one that nobody here has to do with. */
export async function projectsOfTheYear(
  db: Db,
  recommendationId: string,
): Promise<{ own: string; other: string }> {
  const own = newId();
  const other = newId();
  await transact(db, async (trx) => {
    const blank = { programme_id: null, own_minor: null, size_mark: null, status_on: null };
    await trx
      .insertInto("project")
      .values([
        {
          ...blank,
          id: own,
          slug: "aaben-musikskole",
          title: "Åben musikskole",
          status: "running",
          starts_on: "2027-09",
          ends_on: "2029-08",
          currency: "EUR",
          budget_minor: 200_000_00,
          grant_minor: 150_000_00,
        },
        {
          ...blank,
          id: other,
          slug: "kystsikring",
          title: "Kystsikring",
          status: "running",
          starts_on: "2027",
          ends_on: null,
          currency: "DKK",
          budget_minor: null,
          grant_minor: null,
        },
      ])
      .execute();
    await trx
      .insertInto("project_step")
      .values([
        {
          id: newId(),
          project_id: own,
          position: 0,
          command: "grant",
          from_status: "applied",
          to_status: "granted",
          on_date: "2027-06-14",
        },
        {
          id: newId(),
          project_id: own,
          position: 1,
          command: "start",
          from_status: "granted",
          to_status: "running",
          on_date: "2027-09-01",
        },
      ])
      .execute();
    await trx
      .insertInto("project_recommendation")
      .values({ project_id: own, recommendation_id: recommendationId })
      .execute();
    await trx
      .insertInto("project_milestone")
      .values({
        id: newId(),
        project_id: own,
        position: 0,
        body: "Første hold",
        due_on: "2028-01",
        reached_on: null,
      })
      .execute();
  });
  return { own, other };
}
