import type { GroupTexts } from "~/features/project-group/project-group";
import type { PublicContact } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";

/** The public page of the municipality's international project group, and of how the work is organised. */
export interface GroupPage extends GroupTexts {
  slug: string;
  title: string;
  contact: PublicContact | null;
  /** Those who may be named, with the days they are known to belong to it. */
  members: readonly PublicMember[];
  /** The others, of whom the time alone is told. */
  unnamed: readonly Pick<PublicMember, "startsOn" | "endsOn">[];
}

export interface PublicMember {
  name: string;
  title: string;
  department: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}
