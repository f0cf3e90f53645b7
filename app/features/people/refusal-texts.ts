import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";

export const peopleRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "person.nameTaken": ({ name }) => ({
      title: "Navnet findes allerede",
      text: `${name} er allerede registreret. Er det en anden med samme navn, så sæt kryds ved det.`,
    }),
    "person.published": ({ name, trips }) => ({
      title: "Navnet står i noget, der er offentliggjort",
      text: `${name} er nævnt i det, der er offentliggjort om ${joinWords(Array.isArray(trips) ? trips : [])}.`,
      wayOut: "Få navnet slettet på hver turs side om offentliggørelse, og kom så tilbage hertil.",
    }),
    "account.notAnEmail": () => ({
      title: "Det ligner ikke en e-mailadresse",
      text: "Skriv en e-mailadresse, fx navn@kommune.dk.",
    }),
    "account.noRole": () => ({
      title: "Ingen rolle er valgt",
      text: "Sæt kryds ved mindst én rolle.",
    }),
    "account.notSecretary": () => ({
      title: "Udvalg uden sekretær",
      text: "Sæt kryds ved udvalgssekretær, eller fjern krydserne ved udvalgene.",
    }),
    "account.loginTaken": ({ login }) => ({
      title: "E-mailadressen er i brug",
      text: `Skriv en anden adresse; ${login} hører til en anden konto.`,
    }),
    "account.alreadyHas": ({ name }) => ({
      title: "Personen har allerede en konto",
      text: `${name} har allerede en konto. Ret den i stedet.`,
    }),
    "account.closed": () => ({
      title: "Kontoen er lukket",
      text: "Åbn kontoen igen, før du laver et link til adgangskode.",
    }),
    "account.lastAdministrator": () => ({
      title: "Kommunen skal have en administrator",
      text: "Det er den eneste åbne konto, som kan administrere.",
      wayOut: "Gør en anden til administrator først, og vent, til vedkommende har valgt sin adgangskode.",
    }),
  },
});
