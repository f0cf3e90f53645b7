import type { Db, WriteDb } from "~db/tables";
import { allContributions } from "./contributions.server";
import type { DivergentAssessment } from "./divergent-assessment";

/** The divergent assessments as they stand in the evaluation: the contributions' own, then those added later. */
export async function listDivergentAssessments(
  db: Db | WriteDb,
  tripId: string,
): Promise<DivergentAssessment[]> {
  const contributions = await allContributions(db, tripId);
  const dissents = contributions.filter(({ state, dissent }) => state === "sent" && dissent !== "");
  const added = await db
    .selectFrom("divergent_assessment")
    .leftJoin("committee", "committee.id", "divergent_assessment.committee_id")
    .selectAll("divergent_assessment")
    .select("committee.name as committee")
    .where("divergent_assessment.trip_id", "=", tripId)
    .orderBy("divergent_assessment.id")
    .execute();
  return [
    ...dissents.map(
      ({ id, author, personId, committeeId, committee, dissent, version }): DivergentAssessment => ({
        id,
        source: "contribution",
        author,
        personId,
        committeeId,
        committee: committee || null,
        about: "",
        body: dissent,
        version,
      }),
    ),
    ...added.map(
      (row): DivergentAssessment => ({
        id: row.id,
        source: "added",
        author: row.author,
        personId: row.person_id,
        committeeId: row.committee_id,
        committee: row.committee,
        about: row.about,
        body: row.body,
        version: row.version,
      }),
    ),
  ];
}
