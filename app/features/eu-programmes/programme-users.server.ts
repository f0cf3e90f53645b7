import type { ProjectStatus } from "~/features/projects/project";
import { type Contact, contactOf } from "~/shared/contact";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";

/** A project that used a programme, and whom to ask about it. */
export interface ProgrammeUser {
  slug: string;
  title: string;
  status: ProjectStatus;
  ownerDepartment: string;
  contact: Contact;
}

/** Who in the municipality has used a programme: its projects, by title. */
export async function listProgrammeUsers(db: Db, programmeId: string): Promise<ProgrammeUser[]> {
  const rows = await db.selectFrom("project").selectAll().where("programme_id", "=", programmeId).execute();
  return rows
    .map((row) => ({
      slug: row.slug,
      title: row.title,
      status: row.status,
      ownerDepartment: row.owner_department,
      contact: contactOf(row),
    }))
    .sort(byDanishName(({ title }) => title));
}
