import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { proposeTrip } from "~/features/trips/lifecycle-propose.server";
import { createTrip } from "~/features/trips/trip-commands.server";
import { programViewer } from "~/session/viewer";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { municipality } from "../../support/municipality";
import { rule } from "../../support/period-facts";

export const people = {
  secretary: "Bodil Klitrose",
  chair: "Åse Tidevand",
  member: "Bertel Brosten",
  coordinator: "Aksel Havtorn",
} as const;

export const loginOf = (name: keyof typeof people) =>
  ({
    secretary: "bodil-klitrose@fjordby.example",
    chair: "aase-tidevand@fjordby.example",
    member: "bertel-brosten@fjordby.example",
    coordinator: "aksel-havtorn@fjordby.example",
  })[name];

/** The trip that was approved behind closed doors: nobody outside may know of it. */
export const closedTrip = { title: "Lukket sag om en ny havn", place: "Klaipėda" };

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** A town with three committees, one trip per period at most, and one trip approved on a closed item. */
export async function layOutWalk(db: Db): Promise<void> {
  const town = municipality(db);
  const period = await town.period(2026);
  const climate = await town.committee(period, "Klima- og Miljøudvalget");
  const plan = await town.committee(period, "Plan- og Byudvalget");
  const harbour = await town.committee(period, "Havneudvalget");
  await town.secretary(people.secretary, [climate, plan, harbour]);
  await town.politician(people.chair, { [climate]: "chair" });
  await town.politician(people.member, { [plan]: "chair" });
  await town.coordinator(people.coordinator);
  const standing = { appliesTo: ["standing"] } as const;
  const context = { db, viewer: programViewer("test"), now: new Date("2026-12-01T09:00:00Z") };
  done(
    await adoptTravelRules(context, period, {
      number: 1,
      adoptedOn: "2026-01-28",
      adoptedBy: "Byrådet",
      inForceFrom: "2026-01-01",
      link: "",
      note: "",
      rules: [
        rule({ kind: "minimumTrips", strength: "should", count: 1, ...standing, citation: "Mindst én." }),
        rule({ kind: "maximumTrips", count: 1, ...standing, citation: "Højst én." }),
        rule({ kind: "evaluationDue", count: 90, ...standing, citation: "Inden 90 dage." }),
      ],
    }),
  );
  const { id } = done(
    await createTrip(context, {
      periodId: period,
      kind: "political",
      title: closedTrip.title,
      question: "Hvad koster en ny havn?",
      purpose: "Fortroligt.",
      leadCommitteeId: harbour,
      committeeIds: [harbour],
      startsOn: "2027-05-04",
      endsOn: "2027-05-06",
      destinations: [{ city: closedTrip.place, country: "LT" }],
    }),
  );
  done(await proposeTrip(context, id));
  done(
    await recordDecision(context, id, {
      concerns: "trip",
      committeeId: harbour,
      body: null,
      decidesForAll: false,
      outcome: "yes",
      meetingOn: "2026-11-30",
      item: "closed",
      agendaItem: "12",
      caseNumber: null,
      link: "",
      wording: null,
    }),
  );
  done(await approveTrip(context, id));
}
