import * as z from "zod/mini";
import { contactDefaults, contactFields, contactFrom } from "~/shared/contact-form";
import { formatPartial } from "~/shared/dates";
import {
  checkboxField,
  integerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import type { Group, Member, MemberInput } from "./project-group";

export const groupForm = z.object({
  purpose: optionalText(3000),
  responsibility: optionalText(3000),
  followUp: optionalText(3000),
  coordinator: optionalText(3000),
  officeAddress: optionalText(500),
  openingHours: optionalText(500),
  ...contactFields,
  version: integerField(),
});

/** What is said of the group, as its form means it. */
export function groupFrom(typed: z.output<typeof groupForm>): Group {
  return {
    purpose: typed.purpose ?? "",
    responsibility: typed.responsibility ?? "",
    followUp: typed.followUp ?? "",
    coordinator: typed.coordinator ?? "",
    officeAddress: typed.officeAddress ?? "",
    openingHours: typed.openingHours ?? "",
    contact: contactFrom(typed),
    version: typed.version,
  };
}

export function groupDefaults({ contact, version, ...texts }: Group) {
  return { ...texts, ...contactDefaults(contact), version: String(version) };
}

const member = {
  name: requiredText(200),
  title: optionalText(200),
  department: optionalText(200),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
  isPublic: checkboxField(),
};

export const newMemberForm = z.object(member);
export const editMemberForm = z.object({ ...member, version: integerField() });

export function memberFrom(typed: z.output<typeof newMemberForm>): MemberInput {
  const { name, title, department, startsOn, endsOn, isPublic } = typed;
  return { name, title: title ?? "", department: department ?? "", startsOn, endsOn, isPublic };
}

export function memberDefaults({ name, title, department, startsOn, endsOn, isPublic, version }: Member) {
  return {
    ...{ name, title, department, isPublic },
    startsOn: startsOn ? formatPartial(startsOn) : "",
    endsOn: endsOn ? formatPartial(endsOn) : "",
    version: String(version),
  };
}
