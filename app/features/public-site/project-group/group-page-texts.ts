import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";
import { fullStop } from "../full-stop";

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
    largerProjects: "Godkendelse af større projekter",
    ruleStands: {
      inForce: () => "Gælder nu",
      ahead: (date: string) => `Gælder fra ${date}`,
      over: (_date: string) => "Tidligere",
    },
    largerFrom: {
      budget: (amounts: string) =>
        fullStop(`Et projekt er større, når dets samlede budget er mindst ${amounts}`),
      own_contribution: (amounts: string) =>
        fullStop(`Et projekt er større, når kommunens eget bidrag er mindst ${amounts}`),
    },
    largerUnmeasured: "Reglen nævner ikke noget beløb; det afgøres for hvert projekt, om det er større.",
    strength: {
      must: "Uden en politisk beslutning går et større projekt kun videre med en dispensation.",
      should: "Uden en politisk beslutning går et større projekt kun videre med en redegørelse.",
    },
    ruleAdopted: (by: string, on: string | null) => {
      if (!by && !on) return "Hvem der vedtog reglen, og hvornår, er ikke oplyst.";
      if (!by) return `Vedtaget ${on}; hvem der vedtog den, er ikke oplyst.`;
      return on ? `Vedtaget ${on} af ${by}.` : `Vedtaget af ${by}; datoen er ikke oplyst.`;
    },
    readRule: "Læs reglen",
    noContact: "Kontaktpersonen er ikke oplyst.",
    office: "Kontor",
    openingHours: "Åbningstider",
  },
});
