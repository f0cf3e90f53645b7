import { expect, it } from "vitest";
import { firstBrokenLink } from "~/features/commands/audit.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { programViewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { openForms, postAtOnce } from "../../e2e/support/forms";
import { patience, twoProcesses } from "../../e2e/support/two-processes";
import { accepted } from "../../support/acting";
import { municipality } from "../../support/municipality";
import { ruleSet } from "../../support/period-facts";
import { addTrip } from "../../support/trip-rows";

const committeeNames = [
  "Beskæftigelsesudvalget",
  "Børne- og Skoleudvalget",
  "Havneudvalget",
  "Klima- og Miljøudvalget",
  "Kultur- og Fritidsudvalget",
  "Plan- og Byudvalget",
  "Social- og Sundhedsudvalget",
  "Ældreudvalget",
];
const secretary = "Bodil Klitrose";
const login = "bodil-klitrose@fjordby.example";
const clock = "2027-02-01T09:00:00+01:00";
interface ProposedTrip {
  committee: string;
  title: string;
  reference: string;
}

/** Trips of these committees in turn, each with its yes, in a period with one trip per committee at most. */
async function layOutProposals(db: Db, committees: string[], count: number): Promise<ProposedTrip[]> {
  const town = municipality(db);
  const period = await town.period(2026);
  const ids: string[] = [];
  for (const name of committees) ids.push(await town.committee(period, name));
  await town.secretary(secretary, ids);
  const trips: ProposedTrip[] = [];
  for (let number = 1; number <= count; number++) {
    const place = (number - 1) % committees.length;
    const reference = `2027-${String(number).padStart(2, "0")}`;
    const trip = { committee: committees[place] ?? "", title: `Byrum og havn ${number}`, reference };
    await addTrip(db, period, [ids[place] ?? ""], {
      title: trip.title,
      reference,
      state: "proposed",
      approvedOn: "2027-01-20",
    });
    trips.push(trip);
  }
  const rules = ruleSet([{ kind: "maximumTrips", count: 1, citation: "Højst én tur i hver periode" }]);
  const adopting = { db, viewer: programViewer("test"), now: new Date("2027-01-25T09:00:00Z") };
  await accepted(adoptTravelRules(adopting, period, rules));
  return trips;
}

/** The town on both processes, with its secretary signed in. */
async function proposalsOnBoth(committees: string[], count: number) {
  const { town: trips, ...both } = await twoProcesses({ clock, login }, (db) =>
    layOutProposals(db, committees, count),
  );
  return { trips, ...both };
}

const approvalPage = (trip: ProposedTrip) => `/arbejdsrum/studieture/${trip.reference}/godkend`;

it("approves one trip per committee when a hundred are approved at once, and gives the others the reason", async () => {
  const { trips, urls, cookie, db } = await proposalsOnBoth(committeeNames, 100);
  const forms = await openForms(
    trips.map((trip, index) => ({ url: `${urls[index % 2]}${approvalPage(trip)}`, cookie })),
  );
  const answers = await postAtOnce(forms, patience);
  const posted = trips.flatMap((trip, index) => {
    const answer = answers[index];
    return answer ? [{ trip, answer }] : [];
  });
  for (const committee of committeeNames) {
    const own = posted.filter(({ trip }) => trip.committee === committee);
    const [approved, ...more] = own.filter(({ answer }) => answer.status === 303);
    if (!approved) throw new Error(`${committee} got no trip: ${own.map(({ answer }) => answer.status)}`);
    expect(more, committee).toEqual([]);
    expect(approved.answer.location).toBe(`/arbejdsrum/studieture/${approved.trip.reference}?gjort=godkend`);
    for (const { trip, answer } of own.filter((one) => one !== approved)) {
      expect(answer.status, trip.reference).toBe(422);
      expect(answer.html).toContain(
        `${committee} har allerede en tur i valgperioden: »${approved.trip.title}« (${approved.trip.reference}), godkendt. Højst én er tilladt.`,
      );
    }
  }
  const states = await db
    .selectFrom("trip")
    .select(["state", (eb) => eb.fn.countAll<number>().as("trips")])
    .groupBy("state")
    .orderBy("state")
    .execute();
  expect(states).toEqual([
    { state: "approved", trips: 8 },
    { state: "proposed", trips: 92 },
  ]);
  const held = await db
    .selectFrom("trip")
    .select("lead_committee_id")
    .distinct()
    .where("state", "=", "approved")
    .execute();
  expect(held).toHaveLength(8);
  expect(await firstBrokenLink(db)).toBeNull();
});

it("does the thing once when one form is posted many times at once to both", async () => {
  const { trips, urls, cookie, db } = await proposalsOnBoth(["Havneudvalget"], 1);
  const [trip] = trips as [ProposedTrip];
  const [form] = await openForms([{ url: `${urls[0]}${approvalPage(trip)}`, cookie }]);
  if (!form) throw new Error("no form");
  const clicks = Array.from({ length: 10 }, (_, index) => ({
    ...form,
    url: `${urls[index % 2]}${approvalPage(trip)}`,
  }));
  const answers = await postAtOnce(clicks, patience);
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`))).toEqual(
    new Set([`303 /arbejdsrum/studieture/${trip.reference}?gjort=godkend`]),
  );
  const approvals = await db
    .selectFrom("audit_entry")
    .select("action")
    .where("action", "=", "approveTrip")
    .execute();
  expect(approvals).toHaveLength(1);
  const rows = await db.selectFrom("trip").select(["state", "version"]).execute();
  expect(rows).toEqual([{ state: "approved", version: 2 }]);
});
