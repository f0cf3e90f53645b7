import type { PartnerRole } from "~/features/partners/partner";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

const roles: Record<PartnerRole, string | null> = {
  lead: "leder samarbejdet",
  partner: null,
  associated: "tilknyttet",
  founder: "stifter",
};

/** The entrance to the international work beside the trips, and what its pages say alike. */
export const internationalTexts = defineTexts({
  da: {
    title: "Internationalt",
    description:
      "Kommunens internationale arbejde: strategi, initiativer, udvekslinger, projektgruppe og kontakt.",
    lead: "Hvad kommunen vil i udlandet, hvad den gør, hvem den gør det sammen med, og hvem du kan spørge.",
    none: "Der er ikke offentliggjort noget om det internationale arbejde endnu.",
    notKnown: "Ikke oplyst",
    role: roles,
    noPartners: "Ikke oplyst.",
    and: " og ",
    until: (date: string) => `til ${date}`,
    strategy: "Strategien",
    readStrategy: "Læs strategien og se, hvor langt kommunen er",
    allStrategies: "Alle strategier",
    initiatives: "Initiativer",
    allInitiatives: "Alle initiativer",
    exchanges: "Besøg og udvekslinger",
    allExchanges: "Alle besøg og udvekslinger",
    group: "Kontakt og organisering",
    readGroup: "Se, hvem der er med i projektgruppen, og hvordan arbejdet er organiseret",
    projectRule: "Læs, hvordan større projekter bliver godkendt",
    offices: (n: number) => plural(n, "Kommunens EU-kontor", "Kommunens EU-kontorer"),
    doorways: "Mere om det internationale arbejde",
    contact: {
      phone: "Telefon",
      email: "E-mail",
    },
    doorway: {
      project: { label: "Projekter", about: "Samarbejder med partnere i andre lande." },
      partners: {
        label: "Partnere",
        about: "Alle, kommunen arbejder sammen med eller har besøgt, og hvad de er fælles om.",
      },
      twin_town: { label: "Venskabsbyer", about: "Aftalerne, og hvad de går ud på." },
      eu_programme: {
        label: "EU-programmer",
        about: "Hvad der kan søges penge til, og hvornår fristerne er.",
      },
      network: { label: "Netværk", about: "De netværk, kommunen er med i, og det, der læres dér." },
      news: { label: "Nyt", about: "Korte nyheder om det internationale arbejde, efter emne." },
      report: { label: "Opfølgning", about: "Hvad hvert udvalg har gjort, år for år." },
      trip: { label: "Studieture", about: "Udvalgenes studieture: program, udgifter og udbytte." },
    },
  },
});
