import type { PartialDate } from "~/shared/dates";
import { endsBeforeStart } from "~/shared/ends-before-start";
import { accept, type Result, refuse } from "~/shared/result";

export interface ProgrammeInput {
  name: string;
  /** What it gives money to. */
  areas: readonly string[];
  policyAreaIds: readonly string[];
  /** How one goes about it, for whoever here thinks of applying. */
  guidance: string;
  website: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

export interface CallInput {
  title: string;
  topic: string;
  opensOn: PartialDate | null;
  deadlineOn: PartialDate | null;
  link: string;
  note: string;
}

export function checkProgramme({ startsOn, endsOn }: ProgrammeInput): Result<void> {
  if (!endsBeforeStart(startsOn, endsOn)) return accept();
  const key = "euProgramme.endsBeforeStart";
  return refuse(key, undefined, [{ field: "endsOn", key }]);
}

export function checkCall({ opensOn, deadlineOn }: CallInput): Result<void> {
  if (!endsBeforeStart(opensOn, deadlineOn)) return accept();
  const key = "euCall.closesBeforeOpening";
  return refuse(key, undefined, [{ field: "deadlineOn", key }]);
}
