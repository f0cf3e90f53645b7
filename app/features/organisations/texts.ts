import { partnerLabels } from "~/features/partners/texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import { contactLabels } from "~/shared/contact-form";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import { detailLabels } from "./detail-texts";
import type { OrganisationKind } from "./organisation";
import { relationLabels } from "./relation-texts";

export const organisationLabels: FieldLabels = {
  name: { what: "organisationens navn" },
  kind: { what: "en art" },
  city: "By",
  region: "Landsdel",
  country: { what: "landet" },
  website: "Webadresse",
  internalNote: "Intern note",
  ...detailLabels,
  ...contactLabels,
  ...relationLabels,
  ...partnerLabels,
};

const kindWords: Record<OrganisationKind, string> = {
  municipality: "Kommune",
  city: "By",
  university: "Universitet eller skole",
  region: "Region",
  company: "Virksomhed",
  association: "Forening",
  eu_office: "EU-kontor",
  other: "Andet",
};

const done: Record<string, string> = {
  oprettet: "Organisationen er oprettet",
  rettet: "Organisationen er rettet",
  samlet: "De to organisationer er samlet til én",
  slettet: "Organisationen er slettet",
  forskellige: "De to er ikke den samme. De bliver ikke foreslået igen",
  ligner: "De to kan være den samme og bliver foreslået igen",
  ...pageDone,
};

export const organisationTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    international: "Internationalt",
    internationalPages: "Sider om det internationale arbejde",
    internationalSummary: (n: number) => `${n} sider`,
    title: "Partnere",
    reports: "Opfølgning",
    projects: "Projekter",
    networks: "Netværk",
    euProgrammes: "EU-programmer",
    news: "Nyt",
    twinTowns: "Venskabsbyer",
    done,
    kind: kindWords,
    search: "Søg efter navn, tidligere navn eller by",
    found: (total: number) => `${total} ${plural(total, "organisation", "organisationer")}`,
    none: "Der er ingen organisationer endnu. De kommer til, når besøg og projekter skrives ind, eller du kan oprette en her.",
    notFound: "Ingen passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret organisation",
    edit: "Ret organisation",
    columns: { name: "Navn", kind: "Art", place: "Sted" },
    unknownPlace: "Ikke oplyst",
    refused: "Organisationen er ikke gemt",
    toExisting: (name: string) => `Gå til ${name}`,

    name: "Navn",
    kindLabel: "Art",
    chooseKind: "Vælg art",
    city: "By",
    region: "Landsdel",
    regionHint: "Fx region, provins eller delstat",
    country: "Land",
    countryHint: "Navn eller landekode",
    website: "Webadresse",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet. Skriv ikke private oplysninger.",

    visits: "Programpunkter",
    noVisits: "Organisationen har ikke været vært for nogen programpunkter.",
    cancelled: "Aflyst",
    partnerships: "Projekter",
    noPartnerships: "Organisationen er ikke med i nogen projekter.",
  },
});
