import { expect, test } from "vitest";
import { loadDeskFacts } from "~/features/desk/desk-facts.server";
import { tasksFor } from "~/features/desk/tasks";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { accepted } from "../../support/acting";
import { dayAfterPeriod, endedPeriod } from "../../support/ended-period";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { addTrip } from "../../support/trip-rows";

test("the desk knows who went, whose contribution is missing, and who serves which committee", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const period = await fjordby.period(2026);
  const klima = await fjordby.committee(period, "Klimaudvalget");
  const runa = await fjordby.politician("Runa Lærkedal", { [klima]: "member" });
  const ebbe = await fjordby.politician("Ebbe Nordenvind", { [klima]: "member" });
  await fjordby.secretary("Bodil Klitrose", [klima]);
  await fjordby.coordinator();
  const trip = await addTrip(db, period, [klima], { state: "held" });
  await transact(db, async (trx) => {
    const participant = {
      trip_id: trip,
      kind: "politician",
      name: null,
      committee_id: klima,
      withdrew_reason: null,
    } as const;
    const ids = [newId(), newId()];
    for (const [place, person] of [runa, ebbe].entries())
      await trx
        .insertInto("participant")
        .values({ ...participant, id: ids[place] ?? "", status: "went", person_id: person.personId })
        .execute();
    await trx
      .insertInto("contribution")
      .values({
        id: newId(),
        trip_id: trip,
        participant_id: ids[0] ?? "",
        state: "draft",
        purpose_met: null,
        rating: null,
        entered_by: null,
        saved_at: "2027-06-30T22:30:00.000Z",
        sent_at: null,
      })
      .execute();
    const recommendations = [
      { position: 0, body: "Plant træer", follow_up_on: "2028-06-30" },
      { position: 1, body: "Byg diger", follow_up_on: "2028-01-31" },
      { position: 2, body: "Læg skinner", follow_up_on: "2027-01-31", status: "done" as const },
    ];
    for (const row of recommendations)
      await trx
        .insertInto("recommendation")
        .values({ id: newId(), trip_id: trip, status_on: null, ...row })
        .execute();
  });

  const facts = await loadDeskFacts(db);
  expect(facts.evaluations.get(trip)).toEqual({
    contributionsDueOn: null,
    isSentToSigner: false,
    contributions: [
      {
        personId: ebbe.personId,
        name: "Ebbe Nordenvind",
        committee: "Klimaudvalget",
        state: "not_begun",
        savedOn: null,
      },
      {
        personId: runa.personId,
        name: "Runa Lærkedal",
        committee: "Klimaudvalget",
        state: "draft",
        savedOn: "2027-07-01",
      },
    ],
  });
  expect(facts.followUps.get(trip)).toBe("2028-01-31");
  expect([...facts.served]).toEqual([klima]);
  expect(facts.coordinators).toEqual(["Aksel Havtorn"]);
});

test("a committee's successors are found down the whole line", async () => {
  const { db } = freshDatabase();
  const fjordby = municipality(db);
  const [first, second] = [await fjordby.period(2022), await fjordby.period(2026)];
  const miljoe = await fjordby.committee(first, "Miljøudvalget");
  const klima = await fjordby.committee(second, "Klimaudvalget");
  const merged = await fjordby.committee(second, "Klima- og Planudvalget");
  await fjordby.predecessor(klima, miljoe);
  await fjordby.predecessor(merged, klima);
  expect((await loadDeskFacts(db)).successors.get(miljoe)).toEqual([klima, merged]);
});

test("an ended period waits on the administrator's desk until it is closed", async () => {
  const { db, people, settle, close } = await endedPeriod();
  const closing = async () =>
    tasksFor(people.administrator, await loadDeskFacts(db), dayAfterPeriod).flatMap(({ kind, count, to }) =>
      to.endsWith("/2022-2025/luk") ? [`${kind} ${count}`] : [],
    );
  expect(await closing()).toEqual(["settlePeriod 2"]);
  await settle();
  expect(await closing()).toEqual(["closePeriod 0"]);
  await accepted(close());
  expect(await closing()).toEqual([]);
});
