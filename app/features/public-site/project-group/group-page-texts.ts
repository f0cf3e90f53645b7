import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";

/** The public page of the project group. */
export const groupPageTexts = defineTexts({
  da: {
    description: "Hvordan kommunens internationale arbejde er organiseret, og hvem du kan spørge.",
    said: {
      purpose: "Gruppens formål",
      responsibility: "Hvem har ansvaret?",
      followUp: "Opfølgning til udvalgene",
      coordinator: "Koordinatorens rolle",
    },
    members: "Medlemmer",
    noMembers: "Medlemmerne er ikke oplyst.",
    unnamed: (n: number, named: number) =>
      `${named > 0 ? "Desuden er" : ""} ${numberWord(n, "neuter")} ${plural(n, "medlem", "medlemmer")} ${named > 0 ? "med, som" : "er med, som"} ikke er nævnt ved navn.`.trim(),
    contact: "Kontakt",
    noContact: "Kontaktpersonen er ikke oplyst.",
    office: "Kontor",
    openingHours: "Åbningstider",
  },
});
