import type { Generated } from "kysely";

export interface DecisionTable {
  id: string;
  trip_id: string;
  concerns: "trip" | "change" | "evaluation";
  committee_id: string | null;
  body: string;
  decides_for_all: Generated<0 | 1>;
  outcome: "yes" | "no" | "noted" | "returned";
  meeting_on: string;
  item_is_open: 0 | 1;
  released_on: string | null;
  agenda_item: Generated<string>;
  case_number: Generated<string>;
  link: Generated<string>;
  wording: Generated<string>;
  /** What the body had before it, as JSON; null where that is not recorded. */
  contents: string | null;
  covers_earlier: Generated<0 | 1>;
  superseded: Generated<0 | 1>;
  version: Generated<number>;
}
