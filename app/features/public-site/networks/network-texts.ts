import type { PartnerRole } from "~/features/partners/partner";
import { defineTexts } from "~/shared/texts";

const roles: Record<PartnerRole, string> = {
  lead: "leder netværket",
  partner: "partner",
  associated: "tilknyttet",
  founder: "stifter",
};

export const networkTexts = defineTexts({
  da: {
    title: "Netværk",
    description: "De netværk, kommunen er med i: formål, møder og det, der blev lært på dem.",
    lead: "Her mødes kommunen med andre for at lære af dem og søge penge sammen.",
    none: "Der er ikke offentliggjort nogen netværk endnu.",
    municipalities: (n: number) => `${n} kommuner`,
    facts: {
      host: "Vært",
      municipalities: "Antal kommuner",
      membership: "Kommunen er med",
      conference: "Konference",
      languages: "Sprog",
      published: "Opdateret",
    },
    unknown: "Ikke oplyst",
    until: (date: string) => `til ${date}`,
    everyYears: (years: number) => (years === 1 ? "hvert år" : `hvert ${years}. år`),
    about: "Om netværket",
    purposes: "Formål",
    aim: "Mål",
    members: "Medlemmer",
    meetingsHeld: "Sådan holdes møderne",
    website: "Netværkets egen side",
    meetings: "Møder",
    noMeetings: "Der er ikke offentliggjort nogen møder endnu.",
    noDate: "Dato ikke oplyst",
    agenda: "Dagsorden",
    learnt: "Det lærte vi",
    materials: "Materialer",
    contacts: "Kontaktpersoner hos medlemmerne",
    contact: "Kontakt",
    from: (date: string) => `fra ${date}`,
    partners: "Partnere",
    role: roles,
    pages: "Sider med møder",
    listPages: "Sider med netværk",
  },
});
