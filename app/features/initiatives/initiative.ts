import { checkPartners, type Partner } from "~/features/partners/partner";
import type { Contact } from "~/shared/contact";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { type Result, refuse } from "~/shared/result";

/** What lasts and is no project: a house, an office, a commitment made with others, a standing co-operation. */
export const initiativeKinds = ["house", "office", "commitment", "cooperation", "other"] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

export interface InitiativeInput {
  name: string;
  kind: InitiativeKind;
  description: string;
  /** As precisely as they are known. */
  since: PartialDate | null;
  until: PartialDate | null;
  /** A department or a function. */
  responsible: string;
  website: string;
  partners: readonly Partner[];
  /** The points of strategies, principles above all, and the efforts that it serves. */
  pointIds: readonly string[];
  effortIds: readonly string[];
  contact: Contact;
  /** Never leaves the workspace. */
  internalNote: string;
}

/** Refuses an end that lies wholly before the beginning, and what no partners can be. */
export function checkInitiative({ since, until, partners }: InitiativeInput): Result<void> {
  if (since && until && lastDayOf(until) < firstDayOf(since))
    return refuse("initiative.endsBeforeStart", undefined, [
      { field: "until", key: "initiative.endsBeforeStart" },
    ]);
  return checkPartners(partners);
}
