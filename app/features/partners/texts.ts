import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import type { PartnerRole } from "./partner";

export const partnerLabels: FieldLabels = {
  "partners.organisationId": "Organisation",
  "partners.description": "Beskrivelse",
  "partners.city": "By",
  "partners.country": "Land",
  "partners.headcount": "Antal",
  "partners.role": "Rolle",
};

const roles: Record<PartnerRole, string> = {
  lead: "Ledende partner",
  partner: "Partner",
  associated: "Tilknyttet partner",
  founder: "Stifter",
};

export const partnerTexts = defineTexts({
  da: {
    role: roles,
    partners: "Partnere",
    partnersHint:
      "Vælg en organisation, eller beskriv partneren med ord, fx »ni andre kommuner«. Tomme rækker bliver ikke gemt.",
    noPartners: "Der er ingen partnere endnu.",
    partner: (number: number) => `Partner ${number}`,
    organisation: "Organisation",
    notListed: "Ikke på listen",
    description: "Beskrivelse",
    city: "By",
    country: "Land",
    headcount: "Antal",
    wordsOnly: "By, land og antal, hvis partneren kun er kendt ved ord",
    roleLabel: "Rolle",
    addPartner: "Tilføj en partner",
    newOrganisation: "Mangler organisationen på listen, kan den oprettes under Partnere.",
  },
});

export const partnerRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "partner.twice": () => ({
      title: "En partner står to gange",
      text: "Lad hver organisation stå én gang.",
    }),
    "partner.gone": () => ({
      title: "En organisation er slettet",
      text: "Organisationen er slettet, siden siden blev åbnet. Vælg en anden, eller skriv, hvem partneren er.",
    }),
    "partner.twoLeads": () => ({
      title: "Der er to ledende partnere",
      text: "Lad kun én partner være ledende.",
    }),
    "partner.unnamed": () => ({
      title: "En partner mangler navn",
      text: "Vælg en organisation, eller skriv, hvem partneren er.",
    }),
  },
});
