import type { Generated } from "kysely";

export interface TripTable {
  id: string;
  reference: string;
  period_id: string;
  kind: "political" | "administrative";
  state: "draft" | "proposed" | "approved" | "rejected" | "held" | "cancelled" | "closed" | "recorded";
  state_before: "draft" | "proposed" | "approved" | "held" | "cancelled" | null;
  /** Where a cancelled trip was, also while it is closed: where reopening it leads. */
  cancelled_from: Generated<"draft" | "proposed" | "approved" | null>;
  reapproving: Generated<0 | 1>;
  lead_committee_id: string;
  title: string;
  purpose: Generated<string>;
  question: Generated<string>;
  alternatives: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  transport: Generated<string>;
  travel_class: Generated<string>;
  travel_time: Generated<string>;
  lodging: Generated<string>;
  internal_note: Generated<string>;
  /** Null where nobody has said it. */
  vat: "included" | "excluded" | null;
  cost_note: Generated<string>;
  currency: Generated<string>;
  cost_split: Generated<"politicians" | "equal" | "manual">;
  cancel_reason: string | null;
  state_reason: string | null;
  source: string | null;
  /** 0 where somebody travelled whom nobody counted: a cost per participant cannot be told. */
  participants_complete: Generated<0 | 1>;
  created_at: string;
  proposed_at: string | null;
  held_confirmed_at: string | null;
  version: Generated<number>;
}
