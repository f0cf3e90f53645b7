import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { EuProgrammePage } from "../snapshots/eu-programme-page";

/** What an EU programme's page would say if it were published now. */
export async function composeEuProgramme(db: Db, programmeId: string): Promise<EuProgrammePage | null> {
  const programme = await db
    .selectFrom("eu_programme")
    .selectAll()
    .where("id", "=", programmeId)
    .executeTakeFirst();
  if (!programme) return null;
  const policyAreas = await db
    .selectFrom("eu_programme_policy_area")
    .innerJoin("policy_area", "policy_area.id", "eu_programme_policy_area.policy_area_id")
    .select(["policy_area.slug", "policy_area.name"])
    .where("programme_id", "=", programmeId)
    .orderBy("policy_area.position")
    .execute();
  const calls = await db
    .selectFrom("eu_call")
    .selectAll()
    .where("programme_id", "=", programmeId)
    .orderBy("id")
    .execute();
  return {
    slug: programme.slug,
    title: programme.name,
    areas: linesOf(programme.areas),
    policyAreas,
    guidance: programme.guidance,
    website: programme.website,
    startsOn: programme.starts_on,
    endsOn: programme.ends_on,
    calls: calls.map((call) => ({
      title: call.title,
      topic: call.topic,
      opensOn: call.opens_on,
      deadlineOn: call.deadline_on,
      link: call.link,
      note: call.note,
    })),
  };
}
