import { checkPartners, type Partner } from "~/features/partners/partner";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { type Result, refuse } from "~/shared/result";

export const projectStatuses = [
  "idea",
  "assessed",
  "approved",
  "rejected",
  "applied",
  "granted",
  "refused",
  "running",
  "completed",
  "stopped",
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

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

/** Refuses an end that lies wholly before the beginning, and what no partners can be. */
export function checkProject({ startsOn, endsOn, partners }: ProjectInput): Result<void> {
  if (startsOn && endsOn && lastDayOf(endsOn) < firstDayOf(startsOn)) {
    return refuse("project.endsBeforeStart", undefined, [
      { field: "endsOn", key: "project.endsBeforeStart" },
    ]);
  }
  return checkPartners(partners);
}
