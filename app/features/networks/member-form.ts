import * as z from "zod/mini";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { choiceField, integerField, optionalPartialDateField } from "~/shared/fields";

const days = { joinedOn: optionalPartialDateField(), leftOn: optionalPartialDateField() };

/** The organisations that can be chosen are known only to the server. */
export const newMemberForm = (organisationIds: readonly string[]) =>
  z.object({ organisationId: choiceField(organisationIds), ...days });

export const editMemberForm = z.object({ ...days, version: integerField() });

interface MemberDays {
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
  version: number;
}

/** A member's days as their form's fields show them. */
export function daysTyped({ joinedOn, leftOn, version }: MemberDays) {
  return {
    joinedOn: joinedOn ? formatPartial(joinedOn) : "",
    leftOn: leftOn ? formatPartial(leftOn) : "",
    version: String(version),
  };
}
