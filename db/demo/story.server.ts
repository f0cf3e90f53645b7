import { correctPart } from "~/features/publications/publish.server";
import { redactPart } from "~/features/publications/redact.server";
import { withdrawPart } from "~/features/publications/withdraw.server";
import { listCostLines } from "~/features/trips/costs.server";
import { cancelTrip } from "~/features/trips/lifecycle-end.server";
import { changeParticipant } from "~/features/trips/participant-commands.server";
import { listParticipants } from "~/features/trips/trips.server";
import { weekdayOf } from "~/shared/calendar";
import { addDays, type IsoDate } from "~/shared/dates";
import { coordinator } from "./cast";
import { closeEarlierPeriod } from "./close-earlier.server";
import type { Ground } from "./ground.server";
import { tellPartners } from "./partners.server";
import { tellNetwork } from "./tell-network.server";
import { tellProjects } from "./tell-projects.server";
import { tellFollowUp } from "./tell-report.server";
import { account, publish, tellReturn, writeLines } from "./tell-return.server";
import { tellShelf } from "./tell-shelf.server";
import { tellStrategy } from "./tell-strategy.server";
import { type ToldTrip, tellPlanning } from "./tell-trip.server";
import { type Teller, told } from "./teller.server";
import type { TripStory } from "./trip-story";
import { calmClassrooms } from "./trips/calm-classrooms";
import { quietStreets, volunteers } from "./trips/earlier";
import { housingFirst, housingNearby } from "./trips/housing-first";
import { libraryAfterHours } from "./trips/library-after-hours";
import { rainAndStreets } from "./trips/rain-and-streets";
import { skillsForTheHarbour } from "./trips/skills-for-the-harbour";

/** Trips leave on Tuesdays. */
const tuesdayBy = (day: IsoDate) => addDays(day, -((weekdayOf(day) + 5) % 7));

/** The demo's story, in the order in which a reader would tell it. */
export async function tellStory(teller: Teller, grounds: readonly Ground[]): Promise<void> {
  const [earlier] = grounds;
  if (!earlier) throw new Error("The story has no earlier period");
  const before = earlier.firstYear;
  const tell = async (story: TripStory) => {
    const trip = await tellPlanning(teller, grounds, story);
    await tellReturn(teller, trip);
    return trip;
  };
  const quiet = await tell(quietStreets(tuesdayBy(`${before + 1}-05-14`)));
  await tellFollowUp(teller, quiet);
  const volunteering = await tell(volunteers(tuesdayBy(`${before + 2}-04-22`)));
  await closeEarlierPeriod(teller, earlier);
  await withdrawEvaluation(teller, volunteering);
  await redactProgramme(teller, await tell(calmClassrooms(tuesdayBy(teller.day(-215)))));
  const rain = await tell(rainAndStreets(tuesdayBy(teller.day(-190))));
  await correctAccounts(teller, rain);
  await tell(libraryAfterHours(tuesdayBy(teller.day(-118))));
  await cancelTheDayBefore(
    teller,
    await tellPlanning(teller, grounds, housingFirst(tuesdayBy(teller.day(-52)))),
  );
  await tell(skillsForTheHarbour(tuesdayBy(teller.day(17))));
  await tell(housingNearby(tuesdayBy(teller.day(73))));
  await tellStrategy(teller);
  await tellProjects(teller, rain);
  await tellPartners(teller);
  await tellNetwork(teller);
  await tellShelf(teller);
}

async function correctAccounts(teller: Teller, trip: ToldTrip): Promise<void> {
  const day = addDays(trip.lastDay, 110);
  const lines = await listCostLines(teller.db, trip.id);
  await writeLines(
    teller,
    trip,
    day,
    lines.map((line) => (line.category === "lodging" ? { ...line, finalMinor: 37_950_00 } : line)),
  );
  told(
    await correctPart(await teller.as(coordinator, day), {
      tripId: trip.id,
      part: "accounts",
      note: "Overnatning er rettet fra 39.600 til 37.950 kr., fordi hotellet havde faktureret ét værelse for meget.",
    }),
  );
}

async function redactProgramme(teller: Teller, trip: ToldTrip): Promise<void> {
  const day = addDays(trip.lastDay, 9);
  const official = (await listParticipants(teller.db, trip.id)).find(({ nameIsPublic }) => nameIsPublic);
  if (!official) throw new Error("The story has no official who was named");
  told(
    await changeParticipant(await teller.as(trip.story.secretary, day), {
      tripId: trip.id,
      participantId: official.id,
      version: official.version,
      status: "went",
      withdrewReason: "",
      capacity: official.capacity,
      name: official.name ?? "",
      nameIsPublic: false,
      headcount: 1,
      committeeId: "",
    }),
  );
  told(
    await redactPart(await teller.as(coordinator, day), {
      tripId: trip.id,
      part: "programme",
      numbers: [1],
      reason: "Udgaven nævnte en medarbejder ved navn. Medarbejdere vises med funktion.",
      republish: { note: "Programmet er det samme. En medarbejders navn er taget ud." },
    }),
  );
}

async function withdrawEvaluation(teller: Teller, trip: ToldTrip): Promise<void> {
  told(
    await withdrawPart(await teller.as(coordinator, teller.day(-20)), {
      tripId: trip.id,
      part: "evaluation",
      reason:
        "En vært har bedt os rette gengivelsen af sit oplæg. Evalueringen kommer igen, når den er rettet.",
    }),
  );
}

async function cancelTheDayBefore(teller: Teller, trip: ToldTrip): Promise<void> {
  const day = addDays(trip.story.firstDay, -1);
  await publish(teller, trip, "programme", addDays(trip.story.firstDay, -20));
  told(
    await cancelTrip(await teller.as(trip.story.secretary, day), trip.id, {
      reason: "Værten aflyste på grund af strejke på sygehuset. Flybilletterne kunne ikke refunderes.",
    }),
  );
  await account(teller, trip, addDays(day, 30));
}
