import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import { contactLabels } from "~/shared/contact-form";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const groupLabels: FieldLabels = {
  purpose: "Gruppens formål",
  responsibility: "Hvem har ansvaret?",
  followUp: "Opfølgning til udvalgene",
  coordinator: "Koordinatorens rolle",
  officeAddress: "Kontorets adresse",
  openingHours: "Åbningstider",
  ...contactLabels,
};

export const memberLabels: FieldLabels = {
  name: { what: "navnet" },
  title: "Stilling",
  department: "Afdeling",
  startsOn: "Med fra",
  endsOn: "Med til",
};

const done: Record<string, string> = {
  rettet: "Teksten er rettet",
  medlem: "Medlemmet er gemt",
  fjernet: "Medlemmet er fjernet",
  ...pageDone,
};

export const projectGroupTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Projektgruppe",
    /** What its public page is called. */
    publicTitle: "Den internationale projektgruppe",
    done,
    organised: "Sådan er arbejdet organiseret",
    organisedShown: {
      purpose: "Gruppens formål",
      responsibility: "Ansvar",
      followUp: "Opfølgning til udvalgene",
      coordinator: "Koordinatorens rolle",
      officeAddress: "Kontorets adresse",
      openingHours: "Åbningstider",
    },
    notWritten: "Ikke skrevet endnu.",
    contact: "Kontaktperson",
    noContact: "Der er ingen kontaktperson endnu.",
    contactPublic: "Offentlig kontakt",
    contactInternal: "Vises kun i arbejdsrummet",
    edit: "Ret teksterne",
    editTitle: "Ret projektgruppens tekster",
    refused: "Teksterne er ikke gemt",

    purpose: "Gruppens formål",
    purposeHint: "Fx at samle og videregive viden om aktiviteter og muligheder",
    responsibility: "Hvem har ansvaret?",
    responsibilityHint: "Fx afdelingernes sekretariater og stabe",
    followUp: "Opfølgning til udvalgene",
    followUpHint: "Hvem følger op over for de politiske udvalg, og hvor ofte?",
    coordinator: "Koordinatorens rolle",
    coordinatorHint: "Hvad man kan bruge den internationale koordinator til",
    office: "Kontor",
    officeAddress: "Kontorets adresse",
    openingHours: "Åbningstider",

    members: "Medlemmer",
    noMembers: "Der er ingen medlemmer endnu.",
    formerMembers: "Tidligere medlemmer",
    addMember: "Tilføj medlem",
    editMember: "Ret medlem",
    memberRefused: "Medlemmet er ikke gemt",
    name: "Navn",
    memberTitle: "Stilling",
    department: "Afdeling",
    startsOn: "Med fra",
    endsOn: "Med til",
    until: (date: string) => `til ${date}`,
    dateHint: "En dag, en måned eller et år, fx 2024 eller maj 2024",
    isPublic: "Vis navnet offentligt",
    isPublicHint: "Ellers er medlemmet talt med, men ikke nævnt.",
    public: "Offentlig",
    notPublic: "Ikke offentlig",
    columns: { name: "Navn", work: "Stilling og afdeling", term: "Periode", isPublic: "Offentligt" },
    notKnown: "Ikke oplyst",
    removeMember: "Fjern medlemmet helt",
    removeMemberLead:
      "Er medlemmet stoppet, så skriv i stedet, hvornår det var. Fjern kun den, der aldrig har været med, eller som skal glemmes.",
  },
});

export const projectGroupRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "group.endsBeforeStart": () => ({
      title: "Medlemmet stopper, før det er begyndt",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
  },
});
