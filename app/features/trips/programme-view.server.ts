import type { AppLoadContext } from "@remix-run/node";
import { listOrganisations } from "~/features/organisations/organisations.server";
import { findClashes, findGaps } from "./clashes";
import type { VisitEditing } from "./components/visit-editor";
import { hasUnknownKind, professionalShare } from "./professional-share";
import { type Visit, visitKindChoices, visitKinds } from "./programme";
import { choosableDays, programmeDays } from "./programme-days";
import type { Trip } from "./trip";
import { mayNow } from "./trip-page.server";
import { dayInWords } from "./trip-wording";
import { listVisits, tripCommittees } from "./trips.server";
import { typedVisit } from "./visit-typed";

/** What the programme page shows; `asked` says which visit's form is open. */
export async function programmeView(context: AppLoadContext, trip: Trip, asked: URLSearchParams) {
  const visits = await listVisits(context.db, trip.id);
  const committees = (await tripCommittees(context.db, trip.id)).map(({ id, name }) => ({ id, name }));
  const { editProgramme: mayEdit } = await mayNow(context, trip.id, ["editProgramme"]);
  const choosable = choosableDays(trip);
  const isPlanned = ["draft", "proposed", "approved"].includes(trip.state);
  const hosted = visits.filter(({ host, cancelled }) => isPlanned && host !== null && !cancelled);
  const everyone = committees.map(({ id }) => id);
  /** Known from old sources: what they do not tell is not known. */
  const past = trip.state === "recorded";
  return {
    title: trip.title,
    visits,
    committees,
    mayEdit,
    isPlanned,
    datesKnown: trip.startsOn !== null,
    days: programmeDays(visits, committees, trip),
    choosable: choosable.map((day) => ({ value: day, label: dayInWords(day) })),
    share: professionalShare(visits, committees),
    kindsKnown: !hasUnknownKind(visits),
    past,
    clashes: findClashes(visits, committees),
    gaps: findGaps(visits, committees),
    agreed: { done: hosted.filter(({ agreedWithHost }) => agreedWithHost).length, of: hosted.length },
    hosts: mayEdit ? (await listOrganisations(context.db)).map(({ name }) => name) : [],
    editing: mayEdit
      ? editingOf(asked, visits, { everyone, past, daysAreListed: choosable.length > 0 })
      : null,
    newOn: mayEdit ? asked.get("nyt") : null,
  };
}

/** The form that the address asks for: a visit's own, or a new one's on a day. */
function editingOf(
  asked: URLSearchParams,
  visits: readonly Visit[],
  { everyone, past, daysAreListed }: { everyone: readonly string[]; past: boolean; daysAreListed: boolean },
): VisitEditing | null {
  const visit = visits.find(({ id }) => id === asked.get("ret"));
  if (visit)
    return {
      visitId: visit.id,
      topic: visit.topic,
      cancelled: visit.cancelled,
      kinds: past || visit.kind === null ? visitKindChoices : visitKinds,
      defaults: typedVisit(visit, daysAreListed),
      audience: visit.committeeIds.length === 0 ? everyone : visit.committeeIds,
    };
  const day = asked.get("nyt");
  if (day === null) return null;
  return {
    visitId: null,
    topic: "",
    cancelled: false,
    kinds: past ? visitKindChoices : visitKinds,
    defaults: { day: day === "uden-dag" ? "" : day, kind: past ? "unknown" : "professional" },
    audience: everyone,
  };
}
