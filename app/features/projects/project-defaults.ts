import { partnerDefaults } from "~/features/partners/partner-form";
import { formatPartial } from "~/shared/dates";
import type { Project } from "./projects.server";

/** A project as its form's fields show it. */
export function projectDefaults({ partners, ...project }: Project) {
  return {
    title: project.title,
    purpose: project.purpose,
    status: project.status,
    startsOn: project.startsOn ? formatPartial(project.startsOn) : "",
    endsOn: project.endsOn ? formatPartial(project.endsOn) : "",
    internalNote: project.internalNote,
    version: String(project.version),
    partners: partnerDefaults(partners),
  };
}
