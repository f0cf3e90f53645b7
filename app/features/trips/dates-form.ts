import * as z from "zod/mini";
import { checkboxField, integerField, optionalPartialDateField } from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { approvalFields } from "./approval-form";
import { textOrNone } from "./form-parts";

export const datesSchema = z.object({
  version: integerField({ min: 1 }),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  moveProgramme: checkboxField(),
  /** Who leads instead, for a move into another period; empty leaves the committees as they are. */
  leadCommitteeId: textOrNone(100),
  committees: listField(),
  ...approvalFields,
});
