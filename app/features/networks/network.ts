import { checkPartners, type Partner } from "~/features/partners/partner";
import type { Contact } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";
import { endsBeforeStart } from "~/shared/ends-before-start";
import { type Result, refuse } from "~/shared/result";

export interface NetworkInput {
  /** What it is called in daily use, as »NIMS«. */
  name: string;
  fullName: string;
  /** The organisation that runs it. */
  hostId: string | null;
  description: string;
  purposes: readonly string[];
  aim: string;
  /** Who the members are, in words. */
  members: string;
  /** How many municipalities are in it, as the network says itself. */
  municipalityCount: number | null;
  /** How the meetings are held, in words. */
  meetingsHeld: string;
  conferenceEveryYears: number | null;
  languages: readonly string[];
  /** Since when this municipality is a member, and until when. */
  memberSince: PartialDate | null;
  memberUntil: PartialDate | null;
  /** Who answers for the membership here. Never leaves the workspace. */
  responsible: string;
  website: string;
  contact: Contact;
  partners: readonly Partner[];
  /** Never leaves the workspace. */
  internalNote: string;
}

/** Refuses a membership that ends before it begins, and what no partners can be. */
export function checkNetwork({ memberSince, memberUntil, partners }: NetworkInput): Result<void> {
  if (endsBeforeStart(memberSince, memberUntil))
    return refuse("network.endsBeforeStart", undefined, [
      { field: "memberUntil", key: "network.endsBeforeStart" },
    ]);
  return checkPartners(partners);
}
