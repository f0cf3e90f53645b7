import type { Emphasis, PointKind } from "~/features/strategy/strategy";
import type { PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/** A strategy's public page. What replaced it, and the progress of its efforts, are told by the pages of others. */
export interface StrategyPage {
  slug: string;
  title: string;
  adoptedOn: PartialDate | null;
  adoptedBy: readonly string[];
  endsOn: PartialDate | null;
  replaces: { slug: string; title: string } | null;
  summary: string;
  link: string;
  points: readonly { kind: PointKind; body: string; weight: number }[];
  policyAreas: readonly { slug: string; name: string; emphasis: Emphasis }[];
  /** Every effort, in the order that a reader meets them. */
  efforts: readonly PublicEffort[];
}

export interface PublicEffort {
  slug: string;
  /** The effort that it is a part of. */
  parentSlug: string | null;
  name: string;
  description: string;
  responsible: string;
  partners: readonly PublicPartner[];
  /**
   * References of the trips that serve it, of those alone that the public knew of when this came out. How each of them
   * went is told by its own notice.
   */
  trips: readonly string[];
}
