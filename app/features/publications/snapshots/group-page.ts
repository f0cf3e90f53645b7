import type { GroupTexts } from "~/features/project-group/project-group";
import type { ProjectRule } from "~/features/projects/project-rule";
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
  /** The rules on larger projects, the latest first; which of them holds depends on the day. */
  projectRules: readonly PublicProjectRule[];
}

export type PublicProjectRule = Omit<ProjectRule, "id" | "version">;

export interface PublicMember {
  name: string;
  title: string;
  department: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** A page as format 1 has it. */
export type FirstGroupPage = Omit<GroupPage, "projectRules">;

/** Format 1 tells nothing of the rules on larger projects. */
export const fromFirstGroupPage = (page: FirstGroupPage): GroupPage => ({ ...page, projectRules: [] });
