import type { Outcome } from "~/features/travel-rules/findings";
import type { CommitteeKind } from "~/features/travel-rules/rule-sets";
import type { IsoDate } from "~/shared/dates";

/** A town under the rules of a preset, with trips that keep each of them and trips that do not. */
export interface PresetTown {
  /** The municipality whose rules they are. */
  preset: string;
  today: IsoDate;
  /** Every committee with its kind, by name. */
  committees: Readonly<Record<string, CommitteeKind>>;
  /** Politicians by name, each with a seat in one committee. */
  members: Readonly<Record<string, string>>;
  trips: readonly TownTrip[];
  /** One for each of the preset's rules, in their order. */
  cases: readonly RuleCase[];
}

export interface TownTrip {
  title: string;
  committee: string;
  state: "proposed" | "approved" | "held";
  from: IsoDate;
  /** The same day, where it is not said. */
  to?: IsoDate;
  place: readonly [city: string, country: string];
  kroner?: number;
  /** Politicians by name; who has no seat in the committee travels with it as a guest. */
  travellers?: readonly string[];
  programmePublishedOn?: IsoDate;
  /** The evaluation was signed and laid before this committee; published a week later. */
  evaluated?: { on: IsoDate; by: string };
}

export interface RuleCase {
  /** The rule as the pages say it. */
  rule: string;
  /** The committee, or the trip by its title, that keeps it, with what it rests on. */
  kept: Shown;
  /** The one that does not. */
  flagged: Shown & { outcome: Extract<Outcome, "breached" | "at_risk" | "pending"> };
  /** The trip whose approval the rule refuses, and what the refusal says. */
  refused?: { trip: string; because: string };
  /** The trip that is approved although it does not keep it: it is a 'should'. */
  tolerated?: string;
}

interface Shown {
  of: string;
  evidence: string;
}
