import { describe, expect, it } from "vitest";
import type { TripDescription } from "~/features/trips/description";
import { describeTrip } from "~/features/trips/trip-commands.server";
import { findTrip } from "~/features/trips/trips.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { smallTown, tripOf } from "../../support/trip-in-life";

const description: TripDescription = {
  title: "Vand og havn i Rotterdam og Antwerpen",
  kind: "political",
  question: "Hvem betaler for digerne?",
  purpose: "At se, hvordan havnen deles med byen",
  alternatives: "",
  transport: "Tog",
  travelClass: "2. klasse",
  travelTime: "9 timer",
  lodging: "",
  internalNote: "Værten ønsker ikke presse",
};

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary), tripId: await tripOf(db, town) };
}

describe("describing a trip", () => {
  it("saves what it is for and how one travels", async () => {
    const { db, by, tripId } = await ground();
    await accepted(describeTrip(by, { tripId, version: 1, ...description }));
    expect(await findTrip(db, tripId)).toMatchObject({ ...description, version: 2 });
  });

  it("is refused to a save that comes too late, with who saved and what stands now", async () => {
    const { by, tripId } = await ground();
    await accepted(describeTrip(by, { tripId, version: 1, ...description }));
    const late = { ...description, purpose: "At se digerne" };
    expect(await describeTrip(by, { tripId, version: 1, ...late })).toEqual({
      ok: false,
      refusal: {
        key: "form.stale",
        params: { version: 2, by: "Bodil Klitrose" },
        fields: [{ field: "purpose", key: "trip.nowStands", params: { text: description.purpose } }],
      },
    });
  });

  it("is saved after all with the version that the refusal gave", async () => {
    const { db, by, tripId } = await ground();
    await accepted(describeTrip(by, { tripId, version: 1, ...description }));
    await accepted(describeTrip(by, { tripId, version: 2, ...description, purpose: "At se digerne" }));
    expect(await findTrip(db, tripId)).toMatchObject({ purpose: "At se digerne" });
  });

  it("is refused to another committee's secretary, to a politician, and once the trip is closed", async () => {
    const { db, town, tripId } = await ground();
    const other = municipality(db);
    const culture = await other.committee(town.periodId, "Kulturudvalget");
    const stranger = await other.secretary("Mikkel Sommerregn", [culture]);
    for (const viewer of [stranger, town.asa, await other.coordinator()])
      expect(await refusalKey(describeTrip(acting(db, viewer), { tripId, version: 1, ...description }))).toBe(
        "permission.notYours",
      );
    const closed = await tripOf(db, town, "closed");
    const by = acting(db, town.secretary);
    expect(await refusalKey(describeTrip(by, { tripId: closed, version: 1, ...description }))).toBe(
      "permission.wrongState",
    );
  });
});
