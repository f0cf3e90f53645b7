import { defineTexts } from "~/shared/texts";
import type { Role } from "./viewer";

const roles: Record<Role, string> = {
  secretary: "Udvalgssekretær",
  politician: "Byråds- eller udvalgsmedlem",
  coordinator: "International koordinator",
  administrator: "Byrådssekretariat",
};

export const sessionTexts = defineTexts({
  da: {
    roles,
    unnamed: "Ny installation",
    pageTitle: (title: string) => `${title} – Udsyn`,
    signIn: {
      title: "Log ind",
      intro: "Til arbejdsrummet, hvor studieture planlægges, evalueres og offentliggøres.",
      login: "E-mail",
      password: "Adgangskode",
      submit: "Log ind",
      help: "Har du glemt din adgangskode, eller har du ikke fået en, så kontakt byrådssekretariatet.",
      signedOut: "Du er logget af",
      toFrontPage: "Gå til de offentlige sider",
    },
    password: {
      titleChange: "Skift adgangskode",
      titleSet: "Vælg din adgangskode",
      intro: "Mindst 12 tegn. Tre eller fire ord, der ikke hører sammen, er både stærkt og til at huske.",
      present: "Nuværende adgangskode",
      next: "Ny adgangskode",
      again: "Ny adgangskode igen",
      submitChange: "Skift adgangskode",
      submitSet: "Gem og log ind",
      changed: "Din adgangskode er skiftet",
      changedText: "Du er logget af alle andre steder.",
      toDesk: "Gå til skrivebordet",
      badCode: "Linket virker ikke længere",
      badCodeText: "Det kan bruges én gang og i en uge. Bed byrådssekretariatet om et nyt.",
    },
    firstRun: {
      title: "Sæt Udsyn op",
      intro:
        "Her laves den første konto, administratorens. Den opretter valgperioder, udvalg, medlemmer og de andre konti.",
      code: "Engangskode",
      codeHint: "Står i programmets log, hver gang det starter, og virker i 24 timer.",
      municipality: "Kommunens navn",
      municipalityHint: "Som det skal stå på siderne, fx Fjordby Kommune",
      name: "Dit navn",
      email: "Din e-mail",
      emailHint: "Den logger du ind med.",
      password: "Adgangskode",
      passwordHint: "Mindst 12 tegn",
      again: "Adgangskode igen",
      submit: "Opret administrator, og log ind",
    },
  },
});
