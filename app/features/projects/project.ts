import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

export const projectStatuses = ["idea", "running", "completed", "stopped"] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

export const partnerRoles = ["partner", "lead"] as const;
export type PartnerRole = (typeof partnerRoles)[number];

/** Who takes part: an organisation, or words where nobody named them ("ni andre kommuner"). */
export interface Partner {
  organisationId: string | null;
  /** The words, or what there is to add about the organisation. */
  description: string;
  role: PartnerRole;
}

export interface ProjectInput {
  title: string;
  purpose: string;
  status: ProjectStatus;
  /** As precisely as they are known. */
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  partners: readonly Partner[];
  /** Never leaves the workspace. */
  internalNote: string;
}

/** Refuses an end that lies wholly before the beginning, an organisation twice, and a second lead. */
export function checkProject({ startsOn, endsOn, partners }: ProjectInput): Result<void> {
  if (startsOn && endsOn && lastDayOf(endsOn) < firstDayOf(startsOn)) {
    return refuse("project.endsBeforeStart", undefined, [
      { field: "endsOn", key: "project.endsBeforeStart" },
    ]);
  }
  const twice = partners.findIndex(
    ({ organisationId }, at) =>
      organisationId !== null && partners.findIndex((other) => other.organisationId === organisationId) < at,
  );
  if (twice >= 0) return refusedPartner("project.partnerTwice", twice, "organisationId");
  const leads = partners.flatMap(({ role }, at) => (role === "lead" ? [at] : []));
  return leads.length > 1 ? refusedPartner("project.twoLeads", leads[1] ?? 0, "role") : accept();
}

function refusedPartner(key: string, row: number, field: string): Result<void> {
  return refuse(key, undefined, [{ field: `partners.${row}.${field}`, key }]);
}
