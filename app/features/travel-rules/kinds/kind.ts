import type { IsoDate } from "~/shared/dates";
import type { Texts } from "~/shared/texts";
import type { CommitteeFacts, TripFacts } from "../facts";
import type { FactsIndex } from "../facts-index";
import type { Outcome } from "../findings";
import type { ParameterSpecs } from "../parameters";
import type { RuleKind, RuleOf, RuleParameters } from "../rule-sets";
import type { Impasse } from "./impasse";

/** The headings under which a period's rules stand. */
export const ruleGroups = ["numberAndTime", "placePeopleMoney", "programmeAndDecisions", "openness"] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What a kind says of one subject; the engine adds whose it is and by which rule. */
export interface Judgement {
  outcome: Outcome;
  /** Which of the kind's evidence texts speaks. */
  evidence: string;
  params?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  dueOn?: IsoDate | null;
  /** For a breach by excess: the trips whose removal clears it. */
  tripIds?: readonly string[];
  overBy?: number;
  year?: number;
  allowedBy?: string;
}

/** What a rule asks of a trip. */
export interface TripQuestion<K extends RuleKind> {
  rule: RuleOf<K>;
  trip: TripFacts;
  index: FactsIndex;
  today: IsoDate;
}

/** What a rule asks of a committee, or of the whole period, through all its versions. */
export interface LastingQuestion<K extends RuleKind> {
  key: string;
  /** The rule in the version in force on a day; null where that version has none, or it does not speak of them. */
  ruleOn(day: IsoDate): RuleOf<K> | null;
  index: FactsIndex;
  today: IsoDate;
}

export interface CommitteeQuestion<K extends RuleKind> extends LastingQuestion<K> {
  committee: CommitteeFacts;
}

/** A judgement of a committee or the period names the version of the rule that judged. */
export type RuledJudgement<K extends RuleKind> = Judgement & { rule: RuleOf<K> };

interface KindCommon<K extends RuleKind> {
  kind: K;
  group: RuleGroup;
  parameters: ParameterSpecs<RuleParameters[K]>;
  texts: Texts<KindTexts<K>>;
}

export type RuleKindDefinition<K extends RuleKind = RuleKind> = KindCommon<K> &
  (
    | { subject: "trip"; judge(question: TripQuestion<K>): Judgement | null }
    | {
        subject: "committee";
        /** Whether a dispensation may be given for a single trip, which then takes no place. */
        dispensedByTrip: boolean;
        judge(question: CommitteeQuestion<K>): RuledJudgement<K>[];
      }
    | {
        subject: "period";
        dispensedByTrip: boolean;
        judge(question: LastingQuestion<K>): RuledJudgement<K>[];
      }
  );

/** Calls a trip by name. */
export interface Names {
  trip(id: string): string;
  /** Whether what is not known here may be known elsewhere: the public side sees only what is published. */
  isPublic: boolean;
}

/** The evidence of a finding, with its parameters at hand. */
export interface Evidence {
  number(name: string): number;
  /** »8. juni 2027« */
  date(name: string): string;
  /** »12.000,00 kr.« */
  money(name: string): string;
  text(name: string): string;
  list(name: string): string;
  /** Countries by name, from their codes. */
  countries(name: string): string;
  /** The trips of the parameter, by name. */
  trips(name?: string): string;
  /** The day it is due; empty where there is none. */
  due: string;
  names: Names;
}

type WaysOut = string | readonly string[];

export interface KindTexts<K extends RuleKind> {
  /** What the rule is about, for lists of choices. */
  name: string;
  /**
   * The rule as a sentence, without its full stop, with a place for each parameter: »En tur varer højst {days}«.
   * {where} stands for the trips that the rule is limited to: »til udlandet«. {where:på en tur} brings words of its
   * own, which are left out with it where the rule is limited to none. Every sentence has a place for it.
   */
  template: string;
  /** Says the sentence where the template alone would not read well. */
  sentence?(rule: RuleOf<K>): string | null;
  /** What a whole number counts: one, several. */
  units?: Partial<Record<keyof RuleParameters[K], readonly [one: string, many: string]>>;
  /** The words of each choice. */
  options?: Partial<Record<keyof RuleParameters[K], Readonly<Record<string, string>>>>;
  /** What lies open to be changed so that the rule is kept: one way or several; a dispensation is named beside them. */
  wayOut?: WaysOut | ((rule: RuleOf<K>, impasse: Impasse) => WaysOut);
  evidence: Readonly<Record<string, (found: Evidence) => string>>;
}

/** Lets the definition be read as what it says, and no wider. */
export function defineKind<K extends RuleKind>(definition: RuleKindDefinition<K>): RuleKindDefinition<K> {
  return definition;
}
