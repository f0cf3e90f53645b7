import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { joinWords, numberWord, plural } from "~/shared/words";

/** A politician's own contribution, and reading those that were sent. */
export const contributionTexts = defineTexts({
  da: {
    pageTitle: "Dit bidrag til evalueringen – Udsyn",
    heading: "Dit bidrag til evalueringen",
    travelledFor: (committee: string) => `Du var med for ${committee}.`,
    due: (date: string) => `Fristen er ${date}.`,
    overdue: (date: string) => `Fristen var ${date}.`,
    stillInTime: (names: readonly string[]) =>
      names.length > 0
        ? `${joinWords(names)} samler evalueringen, og dit bidrag kan stadig nå at komme med.`
        : "Dit bidrag kan stadig nå at komme med.",
    fiveMinutes: "Det tager fem minutter. Skriv, hvor du har noget at sige; resten må stå tomt.",

    purposeMet: "Blev formålet med turen opfyldt?",
    weAsked: (question: string) => `I ville vide: »${question}«`,
    purpose: { yes: "Ja", partly: "Delvist", no: "Nej" },
    learned: "Hvad lærte du?",
    visits: (count: number, committee: string) =>
      `${plural(count, "Det", "De")} ${numberWord(count, "neuter")} ${plural(count, "programpunkt", "programpunkter")}, ${committee} var med til. Skriv, hvor der er noget at sige; resten må stå tomt.`,
    noVisits: "Der er ingen programpunkter at skrive om.",
    assessment: "Anbefaling og vurdering",
    recommendation: "Hvad bør kommunen gøre?",
    differently: "Hvad ville du gøre anderledes næste gang?",
    rating: "Hvor stort var udbyttet?",
    ratingHint: "1 er lille, 5 er stort.",
    disagree: "Jeg er uenig i noget væsentligt",
    dissent: "Din afvigende vurdering",
    dissentHint:
      "Står for sig i evalueringen, med dit navn. Ingen andre må ændre den, og den bliver offentlig sammen med evalueringen.",
    send: "Send bidraget",
    sendAgain: "Send rettelsen",
    saveDraft: "Gem kladde",
    mend: "Bidraget er ikke sendt. Ret det, der er markeret",

    canLeave: "Du kan lukke siden og skrive videre på en anden enhed.",
    signedOut: "Du er logget ud.",
    signInAgain: "Log ind igen",
    textStays: "; teksten bliver stående.",
    savedElsewhere:
      "Bidraget er gemt fra en anden enhed imens. Teksten her står stadig. Tryk »Gem kladde«, hvis den skal gælde.",
    notAccepted: "Tryk »Gem kladde« for at se, hvad der skal rettes.",
    restored: "Teksten fra sidst, som ikke nåede at blive gemt, er sat ind igen.",
    keptHere: "På denne enhed ligger der tekst, som ikke blev gemt, og som er ældre end bidraget herunder.",
    putBack: "Sæt den gamle tekst ind",
    throwAway: "Kassér den",
    sentState: (when: string) => `Sendt kl. ${when}.`,
    sentHint: "Rettelser ses først af de andre, når du sender igen.",
    byMail: (clerk: string | null) =>
      `${clerk ?? "Sekretæren"} har skrevet bidraget ind fra din mail. Retter og sender du det her, er det dit eget.`,
    frozen: "Evalueringen er skrevet under, så bidraget kan ikke længere ændres.",
    earlier: (count: number) => `Se tidligere udgaver (${count})`,
    doneSent: "Bidraget er sendt",
    doneSentText: (names: readonly string[]) =>
      `${names.length > 0 ? joinWords(names) : "Udvalgets sekretær"} kan se det nu. Du kan rette det, indtil formanden skriver under.`,

    next: "Hvad sker der så?",
    nextSend: "Du sender bidraget. Du kan rette det, indtil formanden skriver under.",
    nextCompile: (names: readonly string[]) =>
      `${names.length > 0 ? joinWords(names) : "Udvalgets sekretær"} samler bidragene. Uenighed bliver stående.`,
    nextSign: (signer: string | null) => `${signer ?? "Formanden for det ansvarlige udvalg"} skriver under.`,
    nextDecide: (committees: readonly string[]) =>
      `${joinWords(committees)} behandler evalueringen, og den bliver offentlig.`,
    readers: "Hvem kan læse det?",
    readersText: (secretaries: number) =>
      `Politikerne, der var med, ${secretaries === 1 ? "udvalgssekretæren" : "udvalgssekretærerne"}, koordinatoren og byrådssekretariatet, når du har sendt det. Kladden kan kun du læse. Selve bidraget bliver ikke offentligt.`,

    editions: "Tidligere udgaver af dit bidrag",
    editionsLead: "Kun du kan se dem. Den nyeste står øverst.",
    noEditions: "Der er ingen tidligere udgaver endnu.",
    editionAt: (when: string) => `Kl. ${when}`,
    editionState: { draft: "Kladde", sent: "Sendt", mail: "Skrevet ind fra mail" },
    changedSince: "Ændret siden udgaven før",
    firstEdition: "Første udgave",
    noChange: "Samme tekst som udgaven før",
    visitGone: "Et programpunkt, der er slettet",
    backToOwn: "Tilbage til dit bidrag",

    allTitle: (trip: string) => `Bidrag: ${trip} – Udsyn`,
    all: "Bidragene",
    allLead:
      "Bidragene er interne og bliver ikke offentliggjort. Afvigende vurderinger følger med evalueringen.",
    noneSent: "Der er ikke sendt nogen bidrag endnu.",
    sentWhen: (when: string) => `Sendt kl. ${when}`,
    mailedBy: (clerk: string | null) => `Modtaget på mail${clerk ? `, skrevet ind af ${clerk}` : ""}`,
    ratingOf: (rating: number) => `${rating} af 5`,
    nothing: "Intet svar",

    mailedTitle: "Bidrag modtaget på mail – Udsyn",
    mailedHeading: (name: string) => `Bidrag fra ${name}, modtaget på mail`,
    mailedLead: (name: string, committee: string) =>
      `${name} rejste for ${committee}. Skriv det ind, der står i mailen, og ikke andet. Det bliver mærket som modtaget på mail.`,
    mailedByAuthor: (name: string) => `${name} har selv skrevet et bidrag. Kun forfatteren kan ændre det.`,
    saveMailed: "Gem bidraget",
    mendMailed: "Bidraget er ikke gemt. Ret det, der er markeret",

    fields: {
      purposeMet: "Blev formålet opfyldt?",
      recommendation: "Hvad bør kommunen gøre?",
      differently: "Hvad kunne være anderledes?",
      rating: "Udbytte",
      dissent: "Afvigende vurdering",
    },
  },
});

/** What the fields are called in the sentences about them. */
export const contributionLabels: FieldLabels = {
  purposeMet: { what: "ja, delvist eller nej" },
  recommendation: { what: "anbefalingen" },
  differently: { what: "det, der kunne være anderledes," },
  rating: { what: "et tal fra 1 til 5" },
  dissent: { what: "den afvigende vurdering" },
};
