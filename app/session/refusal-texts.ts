import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

const sentence = (title: string) => () => ({ title, text: "" });

/** Why somebody could not sign in, or a password was not taken. */
export const sessionRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "signIn.wrong": () => ({
      title: "E-mail og adgangskode passer ikke sammen",
      text: "Skriv begge igen. Adgangskoden skelner mellem store og små bogstaver.",
    }),
    "signIn.wait": ({ until }) => ({
      title: `Vent til kl. ${String(until).replace(":", ".")}`,
      text: "Der er prøvet for mange gange med en forkert adgangskode. Ventetiden vokser for hver gang.",
    }),
    "code.notValid": () => ({
      title: "Koden virker ikke",
      text: "Koden passer ikke, er brugt eller er for gammel. Hent en ny.",
    }),
    "email.unreadable": sentence("Skriv en e-mailadresse, fx navn@kommune.dk."),
    "password.wrongPresent": sentence("Skriv den adgangskode, du bruger nu."),
    "password.tooShort": ({ min }) => ({ title: `Vælg en adgangskode på mindst ${min} tegn.`, text: "" }),
    "password.tooLong": ({ max }) => ({ title: `Vælg en adgangskode på højst ${max} tegn.`, text: "" }),
    "password.tooPlain": sentence(
      "Vælg en adgangskode med flere forskellige tegn, der ikke følger hinanden.",
    ),
    "password.guessable": sentence(
      "Vælg en adgangskode, der ikke er dit navn, kommunens navn eller et ord, som mange bruger.",
    ),
    "password.notRepeated": sentence("Skriv den samme adgangskode begge steder."),
  },
});
