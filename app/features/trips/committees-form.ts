import * as z from "zod/mini";
import { integerField } from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { approvalFields } from "./approval-form";
import { chosenField } from "./form-parts";

export const committeesSchema = z.object({
  version: integerField({ min: 1 }),
  leadCommitteeId: chosenField(),
  committees: listField(),
  ...approvalFields,
});

/** Whom a form says travels: the lead committee always, first. */
export function travellingOf(typed: { leadCommitteeId: string; committees: readonly string[] }) {
  const { leadCommitteeId, committees } = typed;
  return { leadCommitteeId, committeeIds: [...new Set([leadCommitteeId, ...committees])] };
}
