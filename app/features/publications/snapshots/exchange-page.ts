import type { ExchangeKind } from "~/features/exchanges/exchange";
import type { PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/** The public page of a visit that was received, or of an exchange. */
export interface ExchangePage {
  slug: string;
  title: string;
  kind: ExchangeKind;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  /** How many took part; null where nobody knows. */
  headcount: number | null;
  description: string;
  outcome: string;
  responsible: string;
  committee: { slug: string; name: string } | null;
  partners: readonly PublicPartner[];
}
