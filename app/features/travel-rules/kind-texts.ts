import type { TripState } from "~/features/trips/trip-states";
import { formatDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { Finding } from "./findings";
import type { CommitteeKind, RuleKind, RuleOf } from "./rule-sets";

/** Calls a trip or a committee by name. */
export interface Names {
  trip(id: string): string;
}

type Say = (finding: Finding, names: Names) => string;

interface KindTexts<K extends RuleKind> {
  /** What the rule is about, for forms and lists of choices. */
  name: string;
  /** The rule as a sentence, without its full stop. */
  sentence(rule: RuleOf<K>): string;
  /** The evidence of its findings, by the last part of the message key. */
  evidence: Readonly<Record<string, Say>>;
}

const number = (finding: Finding, name: string) => Number(finding.evidence.params[name] ?? 0);
const date = (finding: Finding, name: string) => formatDate(String(finding.evidence.params[name]));
const due = (finding: Finding) => (finding.dueOn ? formatDate(finding.dueOn) : "");
const days = (n: number) => `${n} ${plural(n, "dag", "dage")}`;
const trips = (n: number) => `${n === 0 ? "ingen" : numberWord(n)} ${plural(n, "studietur", "studieture")}`;

function named(finding: Finding, names: Names, name = "trips"): string {
  const ids = finding.evidence.params[name];
  return Array.isArray(ids) ? joinWords(ids.map((id) => names.trip(id))) : "";
}

function heldSoFar(finding: Finding): string {
  const count = number(finding, "count");
  const required = number(finding, "required");
  if (count === 0) return "Ingen tur er holdt endnu";
  return capitalise(`${numberWord(count)} af ${numberWord(required)} ture er holdt`);
}

/** What each kind of rule says: a kind without its texts does not compile. */
export const kindTexts = defineTexts<{ [K in RuleKind]: KindTexts<K> }>({
  da: {
    minimumTrips: {
      name: "Mindste antal studieture",
      sentence: ({ count }) => `Hvert udvalg holder mindst ${trips(count)} i valgperioden`,
      evidence: {
        held: (found, names) =>
          number(found, "count") === 0 ? "Reglen kræver ingen tur." : `Holdt: ${named(found, names)}.`,
        passedOn: () => "Udvalget er afløst af et andet, som har overtaget reglen og turene.",
        heldNotConfirmed: (found, names) =>
          `Det er ikke registreret, om turen blev holdt: ${named(found, names, "coming")}.`,
        missing: (found) =>
          number(found, "count") === 0
            ? `Ingen tur blev holdt inden ${due(found)}.`
            : `${heldSoFar(found)}, og fristen var ${due(found)}.`,
        approved: (found, names) => `Godkendt og mangler at blive holdt: ${named(found, names, "coming")}.`,
        littleTime: (found) =>
          `${heldSoFar(found)}, og der er ikke godkendt nok. ${days(number(found, "daysLeft"))} er tilbage.`,
        timeLeft: (found) => `${heldSoFar(found)}. Der er tid til ${due(found)}.`,
      },
    },
    maximumTrips: {
      name: "Højeste antal studieture",
      sentence: ({ count }) =>
        count === 0
          ? "Udvalgene holder ingen studieture i valgperioden"
          : `Hvert udvalg holder højst ${trips(count)} i valgperioden`,
      evidence: {
        within: (found, names) =>
          number(found, "count") === 0
            ? "Ingen tur er godkendt endnu."
            : `Godkendt eller holdt: ${named(found, names)}.`,
        wouldExceed: (found, names) =>
          `Med det, der er planlagt, bliver det ${trips(number(found, "count") + number(found, "planned"))}: ${named(found, names)}.`,
        exceeded: (found, names) =>
          `${capitalise(numberWord(number(found, "count")))} ${plural(number(found, "count"), "tur", "ture")} er godkendt eller holdt: ${named(found, names)}.`,
      },
    },
    evaluationDue: {
      name: "Frist for evalueringen",
      sentence: (rule) => `Udvalget får en skriftlig evaluering senest ${days(rule.days)} efter hjemkomsten`,
      evidence: {
        administrative: () => "Administrative ture skylder ingen evaluering.",
        notHeld: () => "Turen bliver ikke holdt.",
        notRegistered: () =>
          "Evalueringen er ikke registreret. Turen er kendt fra ældre kilder og har ingen frist.",
        dayNotRegistered: () => "Dagen, hvor evalueringen blev afleveret, er ikke registreret.",
        lastDayNotRegistered: () => "Turens sidste dag er ikke registreret, så fristen kan ikke regnes ud.",
        delivered: (found) =>
          `Afleveret ${date(found, "deliveredOn")}, ${days(number(found, "daysAfter"))} efter hjemkomsten.`,
        deliveredLate: (found) =>
          `Afleveret ${date(found, "deliveredOn")}, ${days(number(found, "daysLate"))} efter fristen ${due(found)}.`,
        notConfirmed: (found) =>
          `Fristen var ${due(found)}, men det er ikke registreret, om turen blev holdt.`,
        ahead: (found) => `Frist ${due(found)}, når turen er holdt.`,
        awaited: (found) => `Frist ${due(found)}.`,
        soon: (found) => `Frist ${due(found)}: ${days(number(found, "daysLeft"))} er tilbage.`,
        missing: (found) =>
          `Fristen var ${due(found)}. Evalueringen er ${days(number(found, "daysLate"))} forsinket.`,
      },
    },
  },
});

/** The words that several screens of the rules share. */
export const ruleWords = defineTexts({
  da: {
    committeeKinds: {
      standing: "stående udvalg",
      finance: "økonomiudvalget",
      section17: "§ 17, stk. 4-udvalg",
      council: "byrådet",
    } satisfies Record<CommitteeKind, string>,
    allCommittees: "alle udvalg og byrådet",
    tripStates: {
      draft: "udkast",
      proposed: "foreslået",
      approved: "godkendt",
      rejected: "afvist",
      held: "afholdt",
      cancelled: "aflyst",
      closed: "afsluttet",
      recorded: "afholdt tidligere",
    } satisfies Record<TripState, string>,
  },
});
