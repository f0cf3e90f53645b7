import { clockTimeInDenmark, formatDate, todayInDenmark } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";

const at = (instant: string) => {
  const moment = new Date(instant);
  return `${formatDate(todayInDenmark(moment))} kl. ${clockTimeInDenmark(moment).replace(":", ".")}`;
};
const counted = (n: number, one: string, many: string) => `${n} ${plural(n, one, many)}`;

export const publicationLabels: FieldLabels = {
  note: { what: "hvad der er rettet, og hvorfor" },
  reason: { what: "en begrundelse" },
  numbers: { what: "mindst én version" },
};

/** The workspace's pages about publishing. */
export const publicationTexts = defineTexts({
  da: {
    part: {
      programme: "Program og budget",
      evaluation: "Evaluering",
      accounts: "Regnskab",
      follow_up: "Opfølgning på anbefalinger",
    },
    status: {
      none: "Ikke offentliggjort",
      ready: "Klar",
      current: "Offentlig nu",
      corrected: "Erstattet",
      redacted: "Indhold slettet",
      withdrawn: "Trukket tilbage",
    },
    overview: {
      heading: "Den offentlige side",
      lead: "Turens side består af fire dele, der offentliggøres hver for sig.",
      onSite: "Se turens offentlige side",
      notOnSite: "Turen er ikke offentlig. Den bliver det, når dens godkendelse er det.",
      columns: { part: "Del", status: "Stilling", since: "Siden", next: "Mangler", open: "Åbn" },
      version: (number: number) => `Version ${number}`,
      nothing: "Intet",
      publish: "Se og offentliggør",
      correct: "Se eller ret",
      look: "Se",
    },
    page: (part: string) => `Offentliggørelse, ${part.toLocaleLowerCase("da")}`,
    back: "Alle fire dele",
    first: {
      heading: (part: string) => `Offentliggør ${part.toLocaleLowerCase("da")}`,
      lead: "Rammen viser ordret det, som alle kan læse.",
    },
    next: {
      heading: (number: number) => `Offentliggør version ${number}`,
      lead: (current: number) =>
        `Version ${current} er offentlig nu. Rammen viser ordret det, der erstatter den. Version ${current} kan stadig læses bagefter.`,
      unchanged: (current: number) => `Version ${current} er offentlig nu. Intet er ændret siden.`,
      again: (number: number) =>
        `Ingen version er offentlig nu. Rammen viser ordret det, der bliver version ${number}.`,
    },
    changes: {
      heading: (number: number) => `Ændret siden version ${number}`,
      none: "Intet er ændret.",
    },
    checks: {
      heading: "Tjek",
      met: {
        publicGround: "Turens godkendelse er offentlig",
        programmeState: "Turen er godkendt",
        accountsState: "Turen er afholdt eller aflyst",
        evaluationApproved: "Evalueringen er behandlet",
        amountsKnown: "Der er beløb i regnskabet",
        evaluationPublished: "Evalueringen er offentlig",
        hasRecommendations: "Evalueringen har anbefalinger",
      },
      lacking: {
        publicGround:
          "Hvert deltagende udvalg mangler at sige ja på et åbent punkt, eller et lukket punkt mangler at blive frigivet",
        programmeState: "Turen er ikke godkendt",
        accountsState: "Turen er ikke afholdt",
        evaluationApproved: "Udvalget har ikke behandlet evalueringen",
        amountsKnown: "Der er ingen beløb i regnskabet",
        evaluationPublished: "Evalueringen er ikke offentlig",
        hasRecommendations: "Evalueringen har ingen anbefalinger",
      },
      remark: {
        accountsNotFinal: "Beløbene er ikke alle endelige. Regnskabet vises som foreløbigt.",
        costNotKnown: "Et eller flere beløb mangler. Den samlede udgift vises som »ikke oplyst«.",
        travellersNotKnown: "Deltagerne er ikke kendt. De vises som »ikke oplyst«.",
        notSigned: "Evalueringen er ikke underskrevet.",
        notAssigned: (numbers: number[]) =>
          `${plural(numbers.length, "Anbefaling", "Anbefalingerne")} ${joinWords(numbers.map(String))} har ingen ansvarlig. Det vises og hindrer ikke offentliggørelsen.`,
        notChecked: (funders: string[]) => `Inhabilitet er ikke vurderet for ${joinWords(funders)}.`,
      },
    },
    stays: {
      heading: "Bliver i arbejdsrummet",
      contributions: (n: number) => `${counted(n, "bidrag", "bidrag")} i fuld ordlyd`,
      internalNotes: (n: number) => counted(n, "intern note", "interne noter"),
      contacts: (n: number) => `${counted(n, "kontakt", "kontakter")} hos værterne`,
      names: (n: number) => `${counted(n, "navn", "navne")} på ansatte og gæster; de vises som roller og tal`,
      closedDecisions: (n: number) =>
        counted(n, "beslutning på lukket punkt", "beslutninger på lukkede punkter"),
      document: (title: string) => `»${title}«, markeret internt`,
      drafts: "Kladder og historik",
    },
    preview: {
      label: (number: number) => `Forhåndsvisning af version ${number}`,
      bar: "Forhåndsvisning",
      of: (address: string) => `af ${address}`,
      hidden: "Evalueringen kan ses her, når udvalget har behandlet den.",
    },
    form: {
      note: "Hvad er rettet, og hvorfor?",
      noteHint: "Står øverst på den offentlige side. Skriv, så en borger forstår det.",
      firstNote: "Note til læseren",
      firstNoteHint: "Står på den offentlige side.",
      publish: (number: number) => `Offentliggør version ${number}`,
      after: "Siden skifter med det samme.",
      notReady: "Delen kan ikke offentliggøres endnu. Se, hvad der mangler, under Tjek.",
      notYours: "Den internationale koordinator offentliggør.",
      refused: "Der er noget, der skal rettes",
    },
    versions: {
      heading: "Versioner",
      caption: "Offentliggjorte versioner, den nyeste øverst",
      columns: {
        version: "Version",
        note: "Note",
        published: "Offentliggjort",
        status: "Stilling",
        see: "Se",
      },
      number: (number: number) => `Version ${number}`,
      noNote: "–",
      at,
      ended: (instant: string, reason: string) => `${at(instant)}: ${reason}`,
      see: (number: number) => `Se version ${number}`,
      correct: (number: number) => `Ret version ${number}`,
      redact: "Slet indhold",
      redactHint: "Når noget aldrig skulle have været ude.",
      withdraw: "Træk delen tilbage",
      withdrawHint: "Kræver en begrundelse, som bliver offentlig.",
    },
    correct: {
      heading: (number: number) => `Ret version ${number}`,
      what: (current: number, next: number) =>
        `Indholdet rettes på turens egne sider. Her udgiver du det som version ${next}. Version ${current} kan stadig læses, og din note siger, hvad der er rettet.`,
      nothing:
        "Der er ikke ændret noget på turens sider siden den version, der er offentlig. Ret indholdet først.",
    },
    redact: {
      heading: "Slet indhold for altid",
      what: "Brug det, når noget aldrig skulle have været offentligt, fx et personnummer. Indholdet af de valgte versioner slettes og kan ikke hentes frem igen. Nummer, dato og begrundelse bliver stående.",
      documents: "Dokumenter, som ingen anden version og ingen side i arbejdsrummet bruger, slettes også.",
      choose: "Versioner, der skal slettes",
      chooseHint: "Vælg alle, hvor det forkerte står. Ældre versioner kan også læses.",
      choice: (number: number, instant: string) => `Version ${number}, offentliggjort ${at(instant)}`,
      reason: "Begrundelse",
      reasonHint: "Står på den offentlige side. Gentag ikke det, der slettes.",
      eraseNotes: "Slet også noterne til de valgte versioner",
      republish: (number: number) =>
        `Offentliggør det nuværende indhold som version ${number} i samme handling`,
      republishHint: "Ret først indholdet på turens egne sider.",
      preview: "Det nuværende indhold",
      note: "Note til den nye version",
      submit: "Slet for altid",
      nothing: "Der er ingen versioner med indhold.",
    },
    withdraw: {
      heading: (part: string) => `Træk tilbage: ${part.toLocaleLowerCase("da")}`,
      what: "Delen kan ikke længere læses, heller ikke i ældre versioner. På turens side står i stedet, at delen er trukket tilbage, hvornår og hvorfor. Den kan offentliggøres igen som en ny version.",
      reason: "Begrundelse",
      reasonHint: "Bliver offentlig. Skriv, så en borger forstår det.",
      submit: "Træk tilbage",
      nothing: "Delen er ikke offentlig.",
    },
    cancel: "Fortryd",
    done: {
      offentliggjort: "Delen er offentliggjort",
      rettet: "Rettelsen er offentliggjort",
      slettet: "Indholdet er slettet",
      "trukket-tilbage": "Delen er trukket tilbage",
    } as Record<string, string>,
  },
});
