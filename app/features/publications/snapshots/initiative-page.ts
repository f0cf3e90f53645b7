import type { InitiativeKind } from "~/features/initiatives/initiative";
import type { PublicContact } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/** An initiative's public page. */
export interface InitiativePage {
  slug: string;
  title: string;
  kind: InitiativeKind;
  description: string;
  since: PartialDate | null;
  until: PartialDate | null;
  responsible: string;
  website: string;
  partners: readonly PublicPartner[];
  /** The points of strategies that it serves, in their words. */
  points: readonly { body: string; strategy: NamedStrategy }[];
  efforts: readonly { slug: string; name: string; strategy: NamedStrategy }[];
  contact: PublicContact | null;
}

interface NamedStrategy {
  slug: string;
  title: string;
}
