import type { DutyKind, Responsible } from "~/features/travel-rules/findings";
import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { LaneMark } from "./period-rows";
import type { TaskKind } from "./task";
import type { WaitingKind } from "./waiting";

interface TaskTexts {
  title: (names: readonly string[], count: number) => string;
  why: (names: readonly string[], count: number) => string;
  button: string;
}

const periodInWords = (slug: string) => slug.replace("-", "–");

const said = (text: string) => () => text;

const tasks: Record<TaskKind, TaskTexts> = {
  proposeTrip: {
    title: said("Gør forslaget færdigt"),
    why: said("Turen er et udkast. Udvalgene kan tage stilling, når den er foreslået."),
    button: "Åbn udkastet",
  },
  recordDecision: {
    title: (names) => `Skriv beslutningen fra ${joinWords(names)} ind`,
    why: said("Turen kan godkendes, når hvert udvalg har sagt ja, og det skal ske, før den begynder."),
    button: "Skriv beslutningen ind",
  },
  approveTrip: {
    title: said("Godkend turen"),
    why: said("Alle udvalg har sagt ja."),
    button: "Godkend turen",
  },
  confirmHeld: {
    title: said("Bekræft, at turen er holdt"),
    why: said("Datoerne er passeret. Turen tæller først med, når det er bekræftet, hvem der var med."),
    button: "Bekræft turen",
  },
  remindContributions: {
    title: (names) =>
      `${capitalise(numberWord(names.length, "neuter"))} ${plural(names.length, "bidrag", "bidrag")} til evalueringen mangler`,
    why: (names) => `${joinWords(names)} mangler. Et bidrag, der er sendt med mail, kan du selv skrive ind.`,
    button: "Se bidragene",
  },
  writeEvaluation: {
    title: said("Skriv evalueringen færdig, og send den til underskrift"),
    why: said("Den samles af bidragene. Et bidrag, der mangler, stopper den ikke."),
    button: "Skriv evalueringen",
  },
  recordEvaluationDecision: {
    title: said("Skriv udvalgets beslutning om evalueringen ind"),
    why: said("Evalueringen er underskrevet og ligger hos udvalget."),
    button: "Skriv beslutningen ind",
  },
  finishAccounts: {
    title: said("Gør regnskabet endeligt"),
    why: said("Regnskabet kan offentliggøres, når hvert beløb er endeligt."),
    button: "Skriv beløbene ind",
  },
  followUp: {
    title: said("Følg op på anbefalingerne"),
    why: said("Skriv, hvad der er sket siden turen."),
    button: "Skriv status",
  },
  closeTrip: {
    title: said("Afslut turen"),
    why: said("Alt er gjort eller forklaret."),
    button: "Afslut turen",
  },
  planTrip: {
    title: (names) => `Planlæg en studietur for ${joinWords(names)}`,
    why: said("Udvalget har ingen tur på vej, og valgperioden er snart forbi."),
    button: "Opret studietur",
  },
  writeContribution: {
    title: said("Skriv dit bidrag til evalueringen"),
    why: said("Det tager omkring fem minutter. Du kan gemme og skrive videre senere."),
    button: "Skriv dit bidrag",
  },
  signEvaluation: {
    title: said("Læs evalueringen, og skriv under"),
    why: said("Sekretæren har samlet evalueringen og sendt den til dig."),
    button: "Læs og skriv under",
  },
  publishProgramme: {
    title: said("Offentliggør program og budget"),
    why: said("Turen er godkendt."),
    button: "Se og offentliggør",
  },
  publishEvaluation: {
    title: said("Offentliggør evalueringen"),
    why: said("Udvalget har godkendt evalueringen."),
    button: "Se og offentliggør",
  },
  publishAccounts: {
    title: said("Offentliggør regnskabet"),
    why: said("Hvert beløb er endeligt."),
    button: "Se og offentliggør",
  },
  addPeriod: {
    title: said("Opret valgperioden"),
    why: said("Der er ingen åben valgperiode for i dag. Uden den kan ingen planlægge en tur."),
    button: "Opret valgperiode",
  },
  adoptRules: {
    title: (names) => `Vedtag rejseregler for ${periodInWords(names.join(""))}`,
    why: said("Indtil da vises perioden med »ingen regler registreret«, og intet afvises."),
    button: "Vedtag regler",
  },
  nameChair: {
    title: (names) => `${capitalise(numberWord(names.length, "neuter"))} udvalg mangler en formand`,
    why: (names) => `Formanden skriver evalueringen under. Det gælder ${joinWords(names)}.`,
    button: "Skriv formanden ind",
  },
  assignSecretary: {
    title: (names) => `${capitalise(numberWord(names.length, "neuter"))} udvalg mangler en sekretær`,
    why: (names) => `Ingen kan planlægge ture for ${joinWords(names)}.`,
    button: "Vælg en sekretær",
  },
  closePeriod: {
    title: ([period = ""]) => `Luk valgperioden ${periodInWords(period)}`,
    why: said("Perioden er forbi, og intet står i vejen. Den endelige stilling bliver offentlig."),
    button: "Gå til lukningen",
  },
  settlePeriod: {
    title: ([period = ""], count) =>
      `${capitalise(numberWord(count, "neuter"))} forhold står i vejen for at lukke valgperioden ${periodInWords(period)}`,
    why: ([, overSince = ""]) =>
      `Perioden har været forbi siden ${formatDate(overSince)}. Hvert forhold skal have en tur, en dispensation eller en redegørelse.`,
    button: "Se, hvad der mangler",
  },
  beginReport: {
    title: (_names, year) => `Begynd opfølgningen på ${year}`,
    why: (names) =>
      `${joinWords(names)} har været på studietur i året og får en opfølgning. Programmet skriver det, det ved.`,
    button: "Se opfølgningerne",
  },
  finishReport: {
    title: (names, year) => `Gør opfølgningen på ${year} færdig for ${joinWords(names)}`,
    why: said("Den er begyndt. Skriv den færdig, og skriv udvalgets beslutning ind, når den er truffet."),
    button: "Åbn opfølgningen",
  },
  publishReport: {
    title: (names, year) => `Offentliggør opfølgningen på ${year} fra ${joinWords(names)}`,
    why: said("Den er besluttet på et åbent punkt."),
    button: "Se og offentliggør",
  },
};

const waiting: Record<WaitingKind, (trip: string) => string> = {
  contribution: (trip) => `Bidrag til evalueringen af »${trip}«`,
  signature: (trip) => `Underskrive evalueringen af »${trip}«`,
  decision: (trip) => `Tage stilling til »${trip}«`,
  publishProgramme: (trip) => `Offentliggøre program og budget for »${trip}«`,
  publishEvaluation: (trip) => `Offentliggøre evalueringen af »${trip}«`,
  publishAccounts: (trip) => `Offentliggøre regnskabet for »${trip}«`,
};

const nextSteps: Record<DutyKind, string> = {
  approve: "Turen godkendes",
  publish_programme: "Program og budget offentliggøres",
  confirm_held: "Turen bekræftes som holdt",
  evaluation: "Evalueringen skrives og godkendes",
  accounts: "Regnskabet gøres endeligt",
  publish_evaluation: "Evalueringen offentliggøres",
  publish_accounts: "Regnskabet offentliggøres",
  follow_up: "Anbefalingerne følges op",
};

const responsible: Record<Responsible, string> = {
  secretary: "Sekretæren",
  politicians: "Deltagerne",
  chair: "Formanden",
  committee: "Udvalget",
  coordinator: "International koordinator",
};

const marks: Record<LaneMark["kind"], string> = {
  held: "Tur holdt",
  planned: "Tur planlagt",
  evaluation: "Evaluering senest",
};

const manyTasks = (count: number) => `${capitalise(numberWord(count))} ${plural(count, "opgave", "opgaver")}`;

function lateAmong(count: number, overdue: number): string {
  if (overdue < count) return `${numberWord(overdue)} er`;
  return count === 1 ? "den er" : "alle er";
}

export const deskTexts = defineTexts({
  da: {
    pageTitle: "Mit skrivebord – Udsyn",
    title: "Mit skrivebord",
    secretaryOf: (committees: readonly string[]) => `Du er sekretær for ${joinWords(committees)}.`,
    waitsForYou: (count: number, overdue: number) =>
      `${manyTasks(count)} venter på dig${overdue > 0 ? `, og ${lateAmong(count, overdue)} over fristen` : ""}`,
    groups: { overdue: "Over fristen", soon: "Nu og de næste 30 dage", later: "Senere" },
    nothing: "Intet venter på dig.",
    nextForOthers: (who: string, what: string, on: IsoDate) =>
      `Næste frist er ${formatDate(on)}: ${who}. ${what}.`,
    task: tasks,
    deadline: (date: string) => `Frist ${date}`,
    daysLate: (days: number) => `${days} ${plural(days, "dag", "dage")} over fristen`,
    inDays: (days: number) => `Om ${days} ${plural(days, "dag", "dage")}`,
    today: "I dag",
    noDeadline: "Kan gøres nu",
    citation: (citation: string) => `Rejsereglerne: »${citation}«`,
    waitingHeading: "Du venter på andre",
    waiting,
    unnamed: { coordinator: "International koordinator", somebody: "Ikke registreret" },
    notBegun: "Ikke begyndt",
    begun: (on: IsoDate | null) => (on ? `Begyndt, sidst gemt ${formatDate(on)}` : "Begyndt"),
    noDate: "Uden frist",
    period: {
      heading: (slug: string, mine: boolean) =>
        `Valgperioden ${periodInWords(slug)}${mine ? " for dine udvalg" : ""}`,
      summary: (held: number, coming: number, nothing: number) =>
        [
          held > 0 && `${capitalise(numberWord(held, "neuter"))} udvalg har holdt en tur.`,
          coming > 0 && `${capitalise(numberWord(coming, "neuter"))} har en på vej.`,
          nothing > 0 && `${capitalise(numberWord(nothing, "neuter"))} har intet planlagt.`,
        ]
          .filter(Boolean)
          .join(" "),
      none: "Der er ingen udvalg at vise.",
      caption: "Hvert udvalgs stilling i valgperioden, tur og næste skridt",
      columns: {
        committee: "Udvalg",
        standing: "Stilling",
        trip: "Tur",
        next: "Næste skridt",
        lane: "Forløb",
      },
      joint: "fælles",
      nextStep: nextSteps,
      responsible,
      you: "Dig",
      plan: "Opret studietur",
      nothingNext: "Intet",
      marks,
      markLabel: (kind: LaneMark["kind"], on: IsoDate) => `${marks[kind]} ${formatDate(on)}.`,
      noMarks: "Ingen tur.",
      todayMark: "I dag",
    },
  },
});
