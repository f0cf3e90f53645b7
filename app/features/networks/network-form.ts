import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import { contactFields, contactFrom } from "~/shared/contact-form";
import {
  integerField,
  optionalIntegerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { linesOf } from "~/shared/lines";
import { accept, type Result } from "~/shared/result";
import type { NetworkInput } from "./network";

const network = {
  name: requiredText(200),
  fullName: optionalText(300),
  hostId: optionalText(),
  description: optionalText(5000),
  purposes: optionalText(5000),
  aim: optionalText(2000),
  members: optionalText(2000),
  municipalityCount: optionalIntegerField({ min: 1, max: 10_000 }),
  meetingsHeld: optionalText(2000),
  conferenceEveryYears: optionalIntegerField({ min: 1, max: 100 }),
  languages: optionalText(500),
  memberSince: optionalPartialDateField(),
  memberUntil: optionalPartialDateField(),
  responsible: optionalText(200),
  website: optionalText(500),
  ...contactFields,
  partners: partnersField(),
  internalNote: optionalText(5000),
};

export const newNetworkForm = z.object(network);

export const editNetworkForm = z.object({ ...network, version: integerField() });

/** The network as its form means it. */
export function networkFrom(typed: z.output<typeof newNetworkForm>): Result<NetworkInput> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  const website = typed.website ? readWebsite(typed.website, "website") : accept("");
  if (!website.ok) return website;
  return accept({
    name: typed.name,
    fullName: typed.fullName ?? "",
    hostId: typed.hostId,
    description: typed.description ?? "",
    purposes: linesOf(typed.purposes ?? ""),
    aim: typed.aim ?? "",
    members: typed.members ?? "",
    municipalityCount: typed.municipalityCount,
    meetingsHeld: typed.meetingsHeld ?? "",
    conferenceEveryYears: typed.conferenceEveryYears,
    languages: linesOf(typed.languages ?? ""),
    memberSince: typed.memberSince,
    memberUntil: typed.memberUntil,
    responsible: typed.responsible ?? "",
    website: website.value,
    contact: contactFrom(typed),
    partners: partners.value,
    internalNote: typed.internalNote ?? "",
  });
}
