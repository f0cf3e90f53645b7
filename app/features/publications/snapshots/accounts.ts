import type { IsoDate } from "~/shared/dates";
import type { KnownMinor, PublicDocument } from "./common";
import type { CostCategory, PublicParticipants } from "./programme";

/** The third part: what the trip cost, per participant and per committee, and who paid. */
export interface AccountsPart {
  title: string;
  currency: string;
  /** Null where it is not known. */
  includesVat: boolean | null;
  note: string;
  lines: readonly AccountsLine[];
  budgetMinor: KnownMinor;
  totalMinor: KnownMinor;
  /** Whether every known amount is final. */
  isFinal: boolean;
  participants: PublicParticipants;
  headcount: number | null;
  perParticipantMinor: KnownMinor;
  /** The figure as the source printed it, beside ours; 'agrees' once ours is cut to its decimals. */
  sourceFigure: { text: string; source: string; agrees: boolean } | null;
  shares: readonly { committee: string; shareMinor: number; weight: number | null; lastMinor: boolean }[];
  split: "politicians" | "equal" | "manual";
  /** Who paid beside the municipality; null where nobody has said whether anybody did. */
  funders: readonly PublicFunder[] | null;
  /** What the municipality paid itself: the total less outside funding, where both are known. */
  municipalityMinor: KnownMinor;
  documents: readonly PublicDocument[];
}

export interface PublicFunder {
  funder: string;
  amountMinor: KnownMinor;
  purpose: string;
  disqualificationCheck: string;
  checkedOn: IsoDate | null;
}

export interface AccountsLine {
  category: CostCategory;
  description: string;
  estimatedMinor: KnownMinor;
  accountMinor: KnownMinor;
  accountIs: "final" | "provisional" | "not_known";
}
