import { partnerDefaults } from "~/features/partners/partner-form";
import { contactDefaults } from "~/shared/contact-form";
import { formatPartial } from "~/shared/dates";
import { textOfLines } from "~/shared/lines";
import type { Network } from "./networks.server";

/** A network as its form's fields show it. */
export function networkDefaults(network: Network) {
  const { municipalityCount, conferenceEveryYears, memberSince, memberUntil } = network;
  return {
    name: network.name,
    fullName: network.fullName,
    hostId: network.hostId ?? "",
    description: network.description,
    purposes: textOfLines(network.purposes),
    aim: network.aim,
    members: network.members,
    municipalityCount: municipalityCount === null ? "" : String(municipalityCount),
    meetingsHeld: network.meetingsHeld,
    conferenceEveryYears: conferenceEveryYears === null ? "" : String(conferenceEveryYears),
    languages: textOfLines(network.languages),
    memberSince: memberSince ? formatPartial(memberSince) : "",
    memberUntil: memberUntil ? formatPartial(memberUntil) : "",
    responsible: network.responsible,
    website: network.website,
    ...contactDefaults(network.contact),
    partners: partnerDefaults(network.partners),
    internalNote: network.internalNote,
    version: String(network.version),
  };
}
