import { groupId } from "~/features/project-group/project-group";
import { findGroup } from "~/features/project-group/project-group.server";
import { saveGroup } from "~/features/project-group/project-group-commands.server";
import { adoptProjectRule } from "~/features/projects/project-rule-commands.server";
import { findSettings } from "~/features/settings/settings.server";
import { saveSettings } from "~/features/settings/settings-commands.server";
import { joinWords } from "~/shared/words";
import type { Organising, Work } from "./work";
import { contactOf } from "./write-projects.server";
import type { Writer } from "./writer.server";

/** How the work is organised at home, in place of what was said; what the file leaves out stands. */
export async function writeOrganising(writer: Writer, told: Organising): Promise<void> {
  const { duty, coordinatorRole, officeAddress, openingHours, contact } = told;
  const isSaid = [duty, coordinatorRole, officeAddress, openingHours, ...told.pageNames].some(
    (text) => text !== "",
  );
  if (!isSaid && contact === null) return;
  const stood = await findGroup(writer.db);
  const wanted = {
    ...stood,
    responsibility: duty || stood.responsibility,
    coordinator: coordinatorRole || stood.coordinator,
    officeAddress: officeAddress || stood.officeAddress,
    openingHours: openingHours || stood.openingHours,
    contact: contact ? contactOf(contact) : stood.contact,
  };
  writer.shows("group", groupId);
  if (JSON.stringify(wanted) === JSON.stringify(stood)) return;
  await writer.done("Organisering", saveGroup(writer.context, wanted));
}

/** The first day that the record goes back to. */
export async function writeRecordSince(writer: Writer, recordSince: Work["recordSince"]): Promise<void> {
  const stood = await findSettings(writer.db);
  if (recordSince === null || stood.recordSince === recordSince) return;
  await writer.done(recordSince, saveSettings(writer.context, { ...stood, recordSince }));
}

/** The rule on larger projects, in force from today; a rule that stands with the same words is left as it is. */
export async function writeApprovalRule(
  writer: Writer,
  { wording, adoptedBy }: NonNullable<Work["approvalRule"]>,
  today: string,
): Promise<void> {
  writer.shows("group", groupId);
  const rows = await writer.db.selectFrom("project_rule").select("wording").execute();
  if (rows.some((row) => row.wording === wording)) return;
  await writer.done(
    wording,
    adoptProjectRule(writer.context, {
      startsOn: today,
      adoptedOn: null,
      adoptedBy: joinWords([...adoptedBy]),
      strength: "must",
      measure: "budget",
      amounts: [],
      wording,
      link: "",
    }),
  );
}
