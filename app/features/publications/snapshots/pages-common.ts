import type { PartnerRole } from "~/features/partners/partner";

/** Who takes part, as the public sees it. */
export interface PublicPartner {
  /** The organisation's name, else the words that stand for it. */
  name: string;
  /** The organisation's address; null for words. */
  slug: string | null;
  /** What there is to add about an organisation. */
  note: string;
  city: string | null;
  /** The part of its country; copies made before it was told have none. */
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** How many the words stand for. */
  headcount: number | null;
  role: PartnerRole;
}
