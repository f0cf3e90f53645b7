import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const publicationRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "publication.publicGround": () => ({
      title: "Turens godkendelse er ikke offentlig",
      text: "Hvert deltagende udvalg skal have sagt ja på et åbent punkt, eller det lukkede punkt skal være frigivet.",
      wayOut: "Frigiv det lukkede punkt under Beslutninger, eller afvent en ny beslutning om ændringen.",
    }),
    "publication.programmeState": () => ({
      title: "Programmet kan ikke offentliggøres nu",
      text: "Et program offentliggøres, når turen er godkendt eller afholdt.",
    }),
    "publication.accountsState": () => ({
      title: "Regnskabet kan ikke offentliggøres endnu",
      text: "Et regnskab offentliggøres, når turen er afholdt eller aflyst.",
    }),
    "publication.evaluationApproved": () => ({
      title: "Evalueringen er ikke behandlet",
      text: "En evaluering offentliggøres, når udvalget har godkendt den eller taget den til efterretning.",
      wayOut: "Sekretæren registrerer udvalgets behandling under Evaluering.",
    }),
    "publication.amountsKnown": () => ({
      title: "Der er ingen beløb i regnskabet",
      text: "Et regnskab uden et eneste kendt beløb siger ikke borgeren noget.",
      wayOut: "Indtast beløbene, eller blot den samlede udgift, under Budget og regnskab.",
    }),
    "publication.evaluationPublished": () => ({
      title: "Evalueringen er ikke offentlig",
      text: "Opfølgningen viser, hvad der blev af evalueringens anbefalinger, og kommer derfor efter den.",
      wayOut: "Offentliggør evalueringen først.",
    }),
    "publication.hasRecommendations": () => ({
      title: "Der er ingen anbefalinger at følge op på",
      text: "Evalueringen har ikke anbefalinger.",
    }),
    "publication.unchanged": ({ number }) => ({
      title: "Der er intet nyt at offentliggøre",
      text: `Indholdet er ordret det samme som i version ${String(number)}, der er offentlig nu.`,
    }),
    "publication.noteMissing": () => ({
      title: "Skriv, hvad der er rettet",
      text: "Noten står øverst på den offentlige side, så læseren kan se, hvad der er ændret og hvorfor.",
    }),
    "publication.changedSincePreview": () => ({
      title: "Indholdet er ændret, siden du så forhåndsvisningen",
      text: "Intet er offentliggjort. Rammen viser nu det nye indhold.",
      wayOut: "Læs forhåndsvisningen igen, og offentliggør, hvis den er rigtig.",
    }),
    "publication.nothingIsOut": () => ({
      title: "Der er ingen offentlig version",
      text: "Delen er ikke offentliggjort, eller en anden har trukket den tilbage i mellemtiden.",
    }),
    "publication.reasonMissing": () => ({
      title: "Skriv en begrundelse",
      text: "Begrundelsen bliver stående på den offentlige side.",
    }),
    "publication.noVersionChosen": () => ({
      title: "Vælg, hvilke versioner der skal slettes",
      text: "Der er ikke valgt en version.",
    }),
    "publication.alreadyRedacted": () => ({
      title: "Indholdet er allerede slettet",
      text: "En af de valgte versioner er slettet i mellemtiden. Intet andet er ændret.",
      wayOut: "Genindlæs siden, og vælg igen.",
    }),
  },
});
