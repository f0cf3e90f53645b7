import type { PublicPart } from "~/features/travel-rules/facts";
import type { DutyKind, Responsible } from "~/features/travel-rules/findings";
import { formatDate, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { joinWords, numberWord, plural } from "~/shared/words";
import type { LifeStepKey } from "./overview-life";

const parts: Record<PublicPart, string> = {
  programme: "Program og budget",
  evaluation: "Evaluering",
  accounts: "Regnskab",
  follow_up: "Opfølgning",
};

export const overviewTexts = defineTexts({
  da: {
    title: "Overblik",
    done: {
      foreslaa: "Turen er foreslået for udvalgene",
      godkend: "Turen er godkendt",
      afholdt: "Det er bekræftet, at turen er holdt",
      afslut: "Turen er afsluttet",
      genaabn: "Turen er genåbnet",
      "traek-tilbage": "Turen er trukket tilbage som udkast",
      afvis: "Turen er afvist",
      aflys: "Turen er aflyst",
      registreret: "Turen er registreret som tidligere tur",
    },
    life: "Turens liv",
    step: {
      draft: "Udkast",
      proposed: "Foreslået",
      approved: "Godkendes",
      programme: "Program offentligt",
      held: "Afholdes",
      evaluated: "Evalueres",
      closed: "Afsluttes",
      cancelled: "Aflyst",
      rejected: "Afvist",
    } satisfies Record<LifeStepKey, string>,
    doneOn: {
      draft: (on: string) => `Oprettet ${on}`,
      other: (on: string) => on,
    },
    by: (on: string) => `Senest ${on}`,
    recorded:
      "Turen er registreret som tidligere tur. Den har intet forløb her, og det, der ikke vides, er ikke forsinket.",
    source: (source: string) => `Kilde: ${source}`,
    owed: {
      heading: "Hvem skylder hvad?",
      nothing: "Turen skylder intet.",
      now: "Nu",
      later: "Senere",
      you: "Dig",
      approves: (committee: string) => `${committee} tager stilling`,
      kind: {
        approve: "Turen godkendes",
        publish_programme: "Program og budget offentliggøres",
        confirm_held: "Det bekræftes, at turen er holdt",
        evaluation: "Evalueringen skrives, underskrives og godkendes",
        accounts: "Regnskabet gøres endeligt",
        publish_evaluation: "Evalueringen offentliggøres",
        publish_accounts: "Regnskabet offentliggøres",
        follow_up: "Anbefalingerne følges op",
      } satisfies Record<DutyKind, string>,
      proposed: "Turen foreslås for udvalgene",
      chair: (name: string) => `${name}, formand`,
      responsible: {
        secretary: "Udvalgets sekretær",
        politicians: "Deltagerne",
        chair: "Formanden",
        committee: "Udvalget",
        coordinator: "International koordinator",
      } satisfies Record<Responsible, string>,
      inDays: (days: number) => `om ${days} ${plural(days, "dag", "dage")}`,
      daysLate: (days: number) => `${days} ${plural(days, "dag", "dage")} over fristen`,
      today: "i dag",
      button: {
        foreslaa: "Foreslå turen",
        godkend: "Godkend turen",
        beslutninger: "Skriv beslutningen ind",
        afholdt: "Bekræft turen",
        evaluering: "Åbn evalueringen",
        "evaluering/opfoelgning": "Skriv status",
        budget: "Skriv beløbene ind",
        offentliggoerelse: "Se og offentliggør",
      } as Readonly<Record<string, string>>,
      waitsFor: {
        approve: "",
        publish_programme: "Når turen er godkendt",
        confirm_held: "Når datoerne er passeret",
        evaluation: "Når turen er holdt",
        accounts: "Når turen er holdt",
        publish_evaluation: "Når udvalget har godkendt den",
        publish_accounts: "Når beløbene er endelige",
        follow_up: "Når evalueringen er godkendt",
      } satisfies Record<DutyKind, string>,
    },
    rules: {
      heading: "Hvad siger rejsereglerne?",
      none: "Der er ingen regler registreret for valgperioden.",
      mayBeApproved: "Rejsereglerne står ikke i vejen for, at turen bliver godkendt.",
      refusing: (count: number) =>
        `Turen kan ikke godkendes endnu: ${numberWord(count)} ${plural(count, "regel", "regler")}, der skal overholdes, ville blive brudt.`,
      version: (period: string, number: number, by: string, on: IsoDate) =>
        `Rejseregler ${period.replace("-", "–")}, version ${number}, vedtaget af ${by} ${formatDate(on)}.`,
      see: "Se reglerne",
      periodClosed: "Valgperioden er lukket. Reglerne kan ikke fraviges, før den er genåbnet.",
    },
    brief: {
      heading: "Turen i korte træk",
      question: "Spørgsmål",
      where: "Hvor og hvornår",
      travellers: "Deltagere",
      programme: "Program",
      budget: "Budget",
      account: "Regnskab",
      costs: "Udgifter",
      public: "Offentligt",
      notKnown: "Ikke oplyst",
      from: (committees: readonly { name: string; count: number }[]) =>
        committees.map(({ name, count }) => `${count} fra ${name}`),
      officials: (count: number) => `${count} ${plural(count, "embedsmand", "embedsmænd")}`,
      guests: (count: number) => `${count} ${plural(count, "gæst", "gæster")}`,
      people: (total: number, groups: readonly string[]) =>
        groups.length > 1 ? `${total}: ${joinWords(groups)}.` : `${groups[0] ?? total}.`,
      seeTravellers: "Se deltagerne",
      visits: (professional: number, social: number) =>
        `${professional} ${plural(professional, "fagligt", "faglige")} og ${social} ${plural(social, "socialt", "sociale")} ${plural(professional + social, "punkt", "punkter")}.`,
      visitsOfUnknownKind: (count: number) =>
        `${count} ${plural(count, "punkt", "punkter")}, hvis art ikke er oplyst.`,
      share: (percent: number) => `${percent} % af tiden er faglig.`,
      clashes: (count: number) => `${count === 1 ? "Ét" : count} sammenfald`,
      seeProgramme: "Se programmet",
      perParticipant: (amount: string) => `${amount} pr. deltager`,
      seeCosts: "Se budgettet",
      parts,
      published: (part: PublicPart, on: IsoDate) => `${parts[part]} fra ${formatDate(on)}`,
      notice: "Godkendelsen er offentlig med udvalg, sted og datoer.",
      nothingPublic: "Intet endnu. Udkast og noter bliver i arbejdsrummet.",
    },
    alternatives: (count: number) => `Andre muligheder, der er overvejet (${count})`,
  },
});
