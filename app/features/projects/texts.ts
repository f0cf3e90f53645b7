import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { PartnerRole, ProjectStatus } from "./project";

export const projectLabels: FieldLabels = {
  title: { what: "projektets titel" },
  purpose: { what: "formålet" },
  startsOn: "Begyndelse",
  endsOn: "Afslutning",
  "partners.organisationId": "Organisation",
  "partners.description": "Beskrivelse",
  "partners.role": "Rolle",
};

const statusWords: Record<ProjectStatus, string> = {
  idea: "Idé",
  running: "I gang",
  completed: "Gennemført",
  stopped: "Stoppet",
};

const partnerWords: Record<PartnerRole, string> = { lead: "Ledende partner", partner: "Partner" };

const done: Record<string, string> = {
  oprettet: "Projektet er oprettet",
  rettet: "Projektet er rettet",
  offentliggjort: "Projektets side er offentliggjort",
};

export const projectTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Projekter",
    done,
    status: statusWords,
    role: partnerWords,
    search: "Søg efter titel",
    found: (total: number) => `${total} ${plural(total, "projekt", "projekter")}`,
    none: "Der er ingen projekter endnu.",
    noneYet: "Der er ingen projekter endnu. Opret dem, kommunen er med i, også dem, der er gennemført.",
    notFound: "Ingen projekter passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret projekt",
    edit: "Ret projekt",
    columns: { title: "Projekt", period: "Periode", status: "Status" },
    unknownPeriod: "Ikke oplyst",
    until: (date: string) => `til ${date}`,
    refused: "Projektet er ikke gemt",

    titleLabel: "Titel",
    purpose: "Formål",
    noPurpose: "Formålet er ikke skrevet endnu.",
    startsOn: "Begyndelse",
    endsOn: "Afslutning",
    dateHint: "En dag, en måned eller et år, fx 2024 eller maj 2024",
    statusLabel: "Status",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",

    partners: "Partnere",
    partnersHint:
      "Vælg en organisation, eller beskriv partneren med ord, fx »ni andre kommuner«. Tomme rækker bliver ikke gemt.",
    noPartners: "Der er ingen partnere endnu.",
    partner: (number: number) => `Partner ${number}`,
    organisation: "Organisation",
    notListed: "Ikke på listen",
    description: "Beskrivelse",
    roleLabel: "Rolle",
    addPartner: "Tilføj en partner",
    newOrganisation: "Mangler organisationen på listen, kan den oprettes under Organisationer.",

    publicPage: "Offentlig side",
    notPublished: "Projektet har ingen offentlig side endnu.",
    publishedOn: (date: string) => `Offentliggjort ${date}. Det, der er rettet siden, er ikke ude endnu.`,
    publishLead: "Titel, formål, periode, partnere og status bliver offentlige. Den interne note gør ikke.",
    publish: "Offentliggør siden",
    publishAgain: "Offentliggør igen",
    seePublic: "Se den offentlige side",
  },
});
