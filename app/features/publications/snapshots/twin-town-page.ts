import type { PartialDate } from "~/shared/dates";

/** A twin-town agreement in public. It is read on the page of the partner that it is with. */
export interface TwinTownPage {
  slug: string;
  title: string;
  /** The address of the organisation that it is with. */
  partnerSlug: string;
  city: string | null;
  /** The part of its country; copies made before it was told have none. */
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  state: "active" | "ended";
  since: PartialDate | null;
  until: PartialDate | null;
  aims: string;
  activities: readonly string[];
  responsible: string;
  reviewedOn: PartialDate | null;
  nextReviewOn: PartialDate | null;
}
