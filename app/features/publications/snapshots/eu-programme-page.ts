import type { PartialDate } from "~/shared/dates";

/** An EU programme's page on the public shelf. The projects that used it are read from their own pages. */
export interface EuProgrammePage {
  slug: string;
  title: string;
  areas: readonly string[];
  policyAreas: readonly { slug: string; name: string }[];
  guidance: string;
  website: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  calls: readonly PublicCall[];
}

export interface PublicCall {
  title: string;
  topic: string;
  opensOn: PartialDate | null;
  deadlineOn: PartialDate | null;
  link: string;
  note: string;
}
