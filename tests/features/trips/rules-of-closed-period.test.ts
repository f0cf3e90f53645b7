import { expect, test } from "vitest";
import { accepted } from "../../support/acting";
import { dayAfterPeriod, endedPeriod } from "../../support/ended-period";
import { studyTrip } from "../../support/study-trips";
import { tripPages } from "../../support/trip-pages";

const offered = "/arbejdsrum/rejseregler/2022-2025/dispensation";
const closed = "Valgperioden er lukket. Reglerne kan ikke fraviges, før den er genåbnet.";

/** A committee with a trip more than the rules allow, which came to light after the period. */
async function ground() {
  const town = await endedPeriod();
  const { db, period, klima, people } = town;
  await town.settle();
  const turnsUp = async () => {
    for (const year of ["2022", "2023"])
      await studyTrip(db, period, [klima], {
        state: "recorded",
        source: "Referat",
        starts_on: year,
        ends_on: year,
      });
  };
  const overview = async (viewer = people.secretary) =>
    (await tripPages(db, viewer, dayAfterPeriod)("2024-01")).html;
  return { ...town, turnsUp, overview };
}

test("a trip's page leads to a dispensation while its period is open", async () => {
  const { turnsUp, overview } = await ground();
  await turnsUp();
  const html = await overview();
  expect(html).toContain(offered);
  expect(html).not.toContain(closed);
});

test("once the period is closed the page says so instead, and no form is offered that would refuse", async () => {
  const { turnsUp, close, overview } = await ground();
  await accepted(close());
  await turnsUp();
  const html = await overview();
  expect(html).toContain("Ikke overholdt");
  expect(html).toContain(closed);
  expect(html).not.toContain("/arbejdsrum/rejseregler/2022-2025/dispensation");
});

test("nothing is said of it where nothing asks to be departed from, or to whoever may not", async () => {
  const { close, turnsUp, overview, people } = await ground();
  await accepted(close());
  expect(await overview()).not.toContain(closed);
  await turnsUp();
  expect(await overview({ ...people.coordinator, roles: ["politician"] })).not.toContain(closed);
});
