import type { PartialDate } from "~/shared/dates";

/** A project's public page, in its first, minimal form. */
export interface ProjectPage {
  slug: string;
  title: string;
  purpose: string;
  status: "idea" | "running" | "completed" | "stopped";
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  partners: readonly {
    name: string;
    country: string | null;
    city: string | null;
    role: "lead" | "partner";
  }[];
}
