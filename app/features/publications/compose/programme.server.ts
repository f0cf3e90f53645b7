import { listCostLines } from "~/features/trips/costs.server";
import { professionalShare } from "~/features/trips/professional-share";
import type { Visit } from "~/features/trips/programme";
import { listVisits } from "~/features/trips/programme.server";
import type { TravellingCommittee, Trip } from "~/features/trips/trip";
import { listDestinations, tripCommittees } from "~/features/trips/trips.server";
import type { Db } from "~db/tables";
import type { ProgrammePart, PublicLegalBasis, PublicVisit } from "../snapshots/programme";
import { publicBudget } from "./budget";
import { composeDecisions } from "./decisions.server";
import { composeDocuments } from "./documents.server";
import { publicParticipants } from "./participants";
import { listTravellers } from "./travellers.server";

/** The first part, from the trip's rows: internal notes, host contacts and unpublished names stay behind. */
export async function composeProgramme(db: Db, trip: Trip): Promise<ProgrammePart> {
  const committees = await tripCommittees(db, trip.id);
  const places = await listDestinations(db, trip.id);
  const visits = await listVisits(db, trip.id);
  const share = professionalShare(visits, committees);
  const travellers = await listTravellers(db, trip);
  return {
    title: trip.title,
    committees: committees.map(({ slug, name, leads }) => ({ slug, name, leads })),
    places: places.map(({ city, country }) => ({ city, country })),
    startsOn: trip.startsOn,
    endsOn: trip.endsOn,
    purpose: trip.purpose,
    question: trip.question,
    alternatives: trip.alternatives,
    transport: trip.transport,
    travelClass: trip.travelClass,
    travelTime: trip.travelTime,
    lodging: trip.lodging,
    visits: visits.map((visit) => publicVisit(visit, committees)),
    professionalShare: share && {
      professionalMinutes: share.professionalMinutes,
      countedMinutes: share.countedMinutes,
    },
    participants: publicParticipants(travellers, committees, trip.participantsComplete),
    budget: publicBudget(trip, await listCostLines(db, trip.id), travellers),
    decisions: await composeDecisions(db, trip.id, ["trip", "change"]),
    legalBasis: await legalBasisOf(db, trip.id),
    documents: await composeDocuments(db, trip.id, "programme"),
    source: trip.source,
  };
}

function publicVisit(visit: Visit, committees: readonly TravellingCommittee[]): PublicVisit {
  return {
    day: visit.day,
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    topic: visit.topic,
    host: visit.host,
    hostSlug: visit.hostSlug,
    place: visit.place,
    kind: visit.kind,
    cancelled: visit.cancelled,
    note: visit.publicNote,
    contact: visit.contactIsPublic && visit.contact !== "" ? visit.contact : null,
    forCommittees: committees.filter(({ id }) => visit.committeeIds.includes(id)).map(({ name }) => name),
  };
}

async function legalBasisOf(db: Db, tripId: string): Promise<PublicLegalBasis[]> {
  const rows = await db
    .selectFrom("legal_basis")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    citation: row.citation,
    requestedBy: row.requested_by,
    body: row.body,
    decidedOn: row.decided_on,
    scope: row.scope,
    note: row.note,
  }));
}
