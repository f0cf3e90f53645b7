import type { Db, WriteDb } from "~db/tables";
import type { CommitteeFacts } from "../facts";
import { grouped } from "./grouped";

export async function loadCommitteeFacts(db: Db | WriteDb, periodId: string): Promise<CommitteeFacts[]> {
  const committees = await db
    .selectFrom("committee")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("name")
    .execute();
  const predecessors = await db
    .selectFrom("committee_predecessor as line")
    .innerJoin("committee", "committee.id", "line.committee_id")
    .innerJoin("committee as before", "before.id", "line.predecessor_id")
    .select(["line.committee_id", "line.predecessor_id"])
    .where("committee.period_id", "=", periodId)
    .where("before.period_id", "=", periodId)
    .execute();
  const chairs = await db
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .innerJoin("person", "person.id", "membership.person_id")
    .select(["membership.committee_id", "person.full_name"])
    .where("committee.period_id", "=", periodId)
    .where("membership.role", "=", "chair")
    .where("person.forgotten_at", "is", null)
    .orderBy("membership.starts_on")
    .execute();
  const seats = await db
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select(["membership.committee_id", "membership.person_id", "membership.starts_on", "membership.ends_on"])
    .where("committee.period_id", "=", periodId)
    .orderBy("membership.starts_on")
    .orderBy("membership.id")
    .execute();
  const seatsOf = grouped(seats, (row) => row.committee_id);
  const before = grouped(predecessors, (row) => row.committee_id);
  const latestChair = new Map(chairs.map((row) => [row.committee_id, row.full_name]));
  return committees.map((committee) => ({
    id: committee.id,
    slug: committee.slug,
    name: committee.name,
    kind: committee.kind,
    startsOn: committee.starts_on,
    endsOn: committee.ends_on,
    predecessorIds: before(committee.id).map((row) => row.predecessor_id),
    chair: latestChair.get(committee.id) ?? null,
    members: seatsOf(committee.id).map((seat) => ({
      personId: seat.person_id,
      startsOn: seat.starts_on,
      endsOn: seat.ends_on,
    })),
  }));
}
