import { publishReport } from "~/features/reports/publish-report.server";
import { decideReport, startReport, writeReport } from "~/features/reports/report-commands.server";
import { addDays } from "~/shared/dates";
import { coordinator } from "./cast";
import type { ToldTrip } from "./tell-trip.server";
import { type Teller, told } from "./teller.server";

/** The lead committee's follow-up of the year that a trip was held in: written, decided in the spring, and published. */
export async function tellFollowUp(teller: Teller, trip: ToldTrip): Promise<void> {
  const year = Number(trip.story.firstDay.slice(0, 4));
  const decidedOn = `${year + 1}-02-17`;
  if (!teller.hasCome(addDays(decidedOn, 8))) return;
  const committee = await teller.db
    .selectFrom("trip")
    .innerJoin("committee", "committee.id", "trip.lead_committee_id")
    .select(["committee.id", "committee.name"])
    .where("trip.id", "=", trip.id)
    .executeTakeFirstOrThrow();
  const writing = await teller.as(trip.story.secretary, `${year + 1}-01-20`);
  const { id } = told(await startReport(writing, { committeeId: committee.id, year }));
  told(
    await writeReport(writing, {
      reportId: id,
      version: 1,
      words: {
        summary: "Udvalget brugte året på én tur, og det, den lærte os, er ved at blive til hverdag.",
        plans: "Udvalget følger op på anbefalingerne, før det planlægger den næste tur.",
      },
      projectIds: [],
      internalNote: "",
    }),
  );
  told(
    await decideReport(await teller.as(trip.story.secretary, decidedOn), {
      reportId: id,
      version: 2,
      decision: {
        body: committee.name,
        decidedOn,
        itemIsOpen: true,
        agendaItem: "6",
        caseNumber: "",
        link: "",
        wording: "Udvalget tog opfølgningen til efterretning.",
      },
    }),
  );
  told(
    await publishReport(await teller.as(coordinator, addDays(decidedOn, 8)), {
      reportId: id,
      note: "",
      previewed: undefined,
    }),
  );
}
