import * as z from "zod/mini";
import { choiceField, dateField, integerField, optionalText, requiredText } from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { committeeKinds } from "./committee";
import { seatRoles } from "./membership";

const basics = {
  name: requiredText(120),
  kind: choiceField(committeeKinds),
  startsOn: dateField(),
  endsOn: dateField(),
};

export const newCommitteeForm = z.object({ ...basics, predecessors: listField() });

export const editCommitteeForm = z.object({ ...basics, version: integerField() });

export const predecessorsForm = z.object({ predecessors: listField(), version: integerField() });

export const takeOverForm = z.object({ committees: listField() });

const days = { startsOn: dateField(), endsOn: dateField() };

export const newMemberForm = z.object({
  personId: optionalText(),
  fullName: optionalText(120),
  role: choiceField(seatRoles),
  ...days,
});

export const seatForm = z.object({ role: choiceField(seatRoles), ...days });

export const manyMembersForm = z.object({ members: requiredText(10_000), ...days });
