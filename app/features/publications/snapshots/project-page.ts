import type { ProjectStatus } from "~/features/projects/project";
import type { PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/** A project's public page. */
export interface ProjectPage {
  slug: string;
  title: string;
  purpose: string;
  status: ProjectStatus;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  partners: readonly PublicPartner[];
}

/** A partner as format 1 has it. */
type FirstPartner = Pick<PublicPartner, "name" | "city" | "country"> & { role: "lead" | "partner" };

export interface FirstProjectPage extends Omit<ProjectPage, "partners"> {
  partners: readonly FirstPartner[];
}

/** Format 1 names its partners without an address. */
export function fromFirstProjectPage(page: FirstProjectPage): ProjectPage {
  const partners = page.partners.map((partner) => ({ ...partner, slug: null, note: "", headcount: null }));
  return { ...page, partners };
}
