import { editCosts } from "~/features/trips/cost-lines.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { recordLegalBasis } from "~/features/trips/legal-basis.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { proposeTrip } from "~/features/trips/lifecycle-propose.server";
import { addTraveller } from "~/features/trips/participant-commands.server";
import { addMembers } from "~/features/trips/politician-commands.server";
import { addVisit, setVisitCancelled } from "~/features/trips/programme-commands.server";
import { listTravellingSeats } from "~/features/trips/seats.server";
import { createTrip, describeTrip } from "~/features/trips/trip-commands.server";
import { findTrip } from "~/features/trips/trips.server";
import { addDays, type IsoDate } from "~/shared/dates";
import type { CommitteeName } from "./cast";
import { firstYearOf, type Ground } from "./ground.server";
import { type Teller, told } from "./teller.server";
import type { TripStory } from "./trip-story";

/** A trip of the story once it stands in the database. */
export interface ToldTrip {
  id: string;
  story: TripStory;
  lastDay: IsoDate;
  committeeIds: readonly string[];
}

const dayBefore = (story: TripStory, days: number) => addDays(story.firstDay, -days);

/** Plans a trip and takes it as far towards departure as today allows. */
export async function tellPlanning(
  teller: Teller,
  grounds: readonly Ground[],
  story: TripStory,
): Promise<ToldTrip> {
  const trip = await plan(teller, grounds, story);
  if (!teller.hasCome(dayBefore(story, 75))) return trip;
  told(await proposeTrip(await teller.as(story.secretary, dayBefore(story, 75)), trip.id));
  if (!teller.hasCome(dayBefore(story, 66))) return trip;
  await decide(teller, trip);
  const secretary = await teller.as(story.secretary, dayBefore(story, 66));
  told(await approveTrip(secretary, trip.id));
  told(
    await recordLegalBasis(secretary, trip.id, {
      citation: "lov om kommunernes styrelse § 16, stk. 1, litra e",
      requestedBy: "committee",
      body: story.committees[0],
      decidedOn: dayBefore(story, 70),
      scope: "this_trip",
      note: null,
    }),
  );
  return trip;
}

async function plan(teller: Teller, grounds: readonly Ground[], story: TripStory): Promise<ToldTrip> {
  const day = teller.hasCome(dayBefore(story, 150)) ? dayBefore(story, 150) : teller.day(-3);
  const secretary = await teller.as(story.secretary, day);
  const ground = grounds.find(({ firstYear }) => firstYear === firstYearOf(story.firstDay));
  if (!ground) throw new Error(`The story has no period for ${story.firstDay}`);
  const committeeIds = story.committees.map((name) => committeeId(ground, name));
  const lastDay = addDays(story.firstDay, story.days - 1);
  const { id } = told(
    await createTrip(secretary, {
      periodId: ground.periodId,
      kind: "political",
      title: story.title,
      question: story.question,
      purpose: story.purpose,
      leadCommitteeId: committeeIds[0] ?? "",
      committeeIds,
      startsOn: story.firstDay,
      endsOn: lastDay,
      destinations: story.places,
    }),
  );
  const { title, question, purpose, transport, travelClass, travelTime, lodging } = story;
  told(
    await describeTrip(secretary, {
      tripId: id,
      version: 1,
      kind: "political",
      title,
      question,
      purpose,
      transport,
      travelClass,
      travelTime,
      lodging,
      alternatives: story.alternatives ?? "",
      internalNote: "",
    }),
  );
  const trip = { id, story, lastDay, committeeIds };
  await fillProgramme(secretary, trip, ground);
  await listParticipants(secretary, trip);
  await estimate(secretary, trip);
  return trip;
}

function committeeId({ committees }: Ground, name: CommitteeName): string {
  const id = committees.get(name);
  if (!id) throw new Error(`The story has no ${name}`);
  return id;
}

type Acting = Awaited<ReturnType<Teller["as"]>>;

async function fillProgramme(secretary: Acting, { id, story }: ToldTrip, ground: Ground): Promise<void> {
  for (const visit of story.visits) {
    const added = told(
      await addVisit(secretary, {
        tripId: id,
        visit: {
          day: addDays(story.firstDay, visit.day),
          startsAt: visit.from,
          endsAt: visit.to,
          topic: visit.topic,
          kind: visit.kind ?? "professional",
          host: visit.host,
          place: "",
          publicNote: visit.cancelled ?? "",
          contact: "",
          contactIsPublic: false,
          agreedWithHost: true,
          committeeIds: visit.only ? [committeeId(ground, visit.only)] : [],
        },
      }),
    );
    if (visit.cancelled)
      told(await setVisitCancelled(secretary, { tripId: id, visitId: added.id, cancelled: true }));
  }
}

async function listParticipants(secretary: Acting, { id, story, committeeIds }: ToldTrip): Promise<void> {
  const taken = new Set<string>();
  for (const committee of committeeIds) {
    const groups = await listTravellingSeats(secretary.db, id, story.firstDay);
    const group = groups.find(({ committeeId: of }) => of === committee);
    if (group?.seats.some(({ personId }) => !taken.has(personId)))
      told(await addMembers(secretary, { tripId: id, committeeId: committee }));
    for (const { personId } of group?.seats ?? []) taken.add(personId);
  }
  for (const { role, name = "", nameIsPublic = false } of story.officials)
    told(
      await addTraveller(secretary, {
        tripId: id,
        kind: "official",
        capacity: role,
        name,
        nameIsPublic,
        headcount: 1,
      }),
    );
  for (const capacity of story.guests ?? [])
    told(
      await addTraveller(secretary, {
        tripId: id,
        kind: "guest",
        capacity,
        name: "",
        nameIsPublic: false,
        headcount: 1,
      }),
    );
}

async function estimate(secretary: Acting, { id, story }: ToldTrip): Promise<void> {
  told(
    await editCosts(secretary, id, {
      approval: null,
      coverNote: "",
      version: (await findTrip(secretary.db, id))?.version ?? null,
      vat: "without",
      note: null,
      lines: story.costs.map(([category, description, estimated]) => ({
        id: null,
        version: null,
        category,
        description,
        estimated: estimated * 100,
        provisional: null,
        final: null,
        remove: false,
      })),
    }),
  );
}

/** Each travelling committee says yes on an open item of its own agenda. */
async function decide(teller: Teller, { id, story, committeeIds }: ToldTrip): Promise<void> {
  for (const [at, committee] of committeeIds.entries())
    told(
      await recordDecision(await teller.as(story.secretary, dayBefore(story, 68)), id, {
        concerns: "trip",
        committeeId: committee,
        body: null,
        decidesForAll: false,
        outcome: "yes",
        meetingOn: dayBefore(story, 70),
        item: "open",
        agendaItem: story.agendaItems[at] ?? null,
        caseNumber: story.caseNumber,
        link: "",
        wording: "Godkendte turen, programmet og budgettet.",
      }),
    );
}
