import { defineTexts } from "~/shared/texts";

/** The frame around every public page, and the page that explains it. */
export const siteTexts = defineTexts({
  da: {
    unnamed: "Kommunen",
    pageTitle: (title: string, municipality: string) => `${title} – Udsyn, ${municipality}`,
    withdrawn: "Trukket tilbage",
    front: "Forside",
    menu: {
      trips: "Studieture",
      committees: "Udvalg",
      periods: "Perioder",
      international: "Internationalt",
      projects: "Projekter",
      partners: "Partnere",
      about: "Om",
      search: "Søg",
    },
    footer: {
      contact: "Spørg kommunens sekretariat, hvis du vil vide mere om en studietur.",
      use: "Find oplysninger",
      allTrips: "Alle studieture",
      earlierPeriods: "Alle valgperioder",
      about: "Om siden",
      accessibility: "Tilgængelighed",
      privacy: "Privatliv: ingen cookies, ingen sporing",
    },
    about: {
      title: "Om Udsyn",
      description:
        "Hvad siden viser, hvordan tallene læses, hvem du kan spørge, og hvordan den værner om dit privatliv.",
      lead: (municipality: string) =>
        `Her kan du se, hvem der rejste på studietur for ${municipality}, hvad det kostede, og hvad der kom ud af det.`,
      chapters: {
        what: "Hvad er det?",
        figures: "Tallene",
        contact: "Kontakt",
        accessibility: "Tilgængelighed",
        privacy: "Privatliv",
      },
      what: [
        "Udvalgene rejser på studietur for at lære af andre. Hver tur skal evalueres skriftligt, og program, evaluering, regnskab og opfølgning bliver offentliggjort her.",
        "En tur står her, så snart den er godkendt på et åbent punkt i et udvalg eller i byrådet. Til at begynde med står kun udvalg, datoer, sted, og hvad det næste skridt er. Resten kommer, når det bliver offentliggjort.",
        "Det, der er offentliggjort, bliver ikke ændret i det skjulte. Bliver noget rettet, kan du læse både den nye og den gamle version og se, hvad der er rettet og hvorfor. Bliver noget trukket tilbage, står der hvornår og hvorfor.",
      ],
      figures: [
        "Udgiften pr. deltager er den samlede udgift delt med alle, der rejste for offentlige midler: politikere, medarbejdere og gæster. Ledsagere, der selv betaler, er ikke med.",
        "Når flere udvalg rejser sammen, tæller turen for dem alle, og udgiften deles mellem dem.",
        "Et tal, der ikke kendes, står som »ikke oplyst«. Det er ikke nul, og det bliver ikke gættet. Summer og gennemsnit er lagt sammen af de ture, hvor tallene kendes, og der står, hvor mange der mangler.",
        "»Oplyst« foran et tal betyder, at det er den oprindelige kildes eget tal. Vores eget står ved siden af.",
        "Om gamle ture er der ofte kun bevaret lidt. At noget ikke er registreret, betyder ikke, at det ikke blev gjort.",
      ],
      recordSince: (date: string) => `Registreringen af studieture går tilbage til ${date}.`,
      noContact:
        "Kommunen har ikke angivet en kontakt endnu. Ring til kommunens hovednummer, og spørg efter byrådssekretariatet.",
      writeTo: "Skriv til",
      accessibility: [
        "Siden er bygget, så den kan bruges uden mus, med skærmlæser og på en telefon, og den virker uden JavaScript. Den er bygget efter WCAG 2.1, niveau AA, som loven om webtilgængelighed kræver.",
        "Dokumenter, som andre har skrevet, kan være svære at læse med hjælpemidler. Skriv til os, hvis der er noget, du ikke kan komme til, så sender vi det på en anden måde.",
      ],
      privacy: [
        "Siden sætter ingen cookies og henter intet fra andre. Ingen følger med i, hvad du læser, og der føres ingen statistik over dig.",
        "Politikere står med navn, fordi de rejser i et offentligt hverv. Medarbejdere og gæster er talt med og står med funktion; deres navn står her kun, hvor de ved det.",
        "Mener du, at der står noget om dig, som ikke bør stå her, så skriv til os.",
      ],
    },
  },
});
