import { partnerDefaults } from "~/features/partners/partner-form";
import { contactDefaults } from "~/shared/contact-form";
import { formatPartial } from "~/shared/dates";
import type { Initiative } from "./initiatives.server";

/** An initiative as its form's fields show it. */
export function initiativeDefaults(initiative: Initiative) {
  return {
    name: initiative.name,
    kind: initiative.kind,
    description: initiative.description,
    since: initiative.since ? formatPartial(initiative.since) : "",
    until: initiative.until ? formatPartial(initiative.until) : "",
    responsible: initiative.responsible,
    website: initiative.website,
    points: [...initiative.pointIds],
    efforts: [...initiative.effortIds],
    ...contactDefaults(initiative.contact),
    internalNote: initiative.internalNote,
    version: String(initiative.version),
    partners: partnerDefaults(initiative.partners),
  };
}
