import { defineTexts } from "~/shared/texts";

/** The public pages of visits that were received, and of exchanges. */
export const exchangePageTexts = defineTexts({
  da: {
    title: "Besøg og udvekslinger",
    description: "Besøg, kommunen har modtaget fra udlandet, og udvekslinger af medarbejdere og elever.",
    lead: "Hvem der har været på besøg hos kommunen, og hvem der har byttet plads for en tid.",
    none: "Der er ikke offentliggjort nogen besøg eller udvekslinger endnu.",
    facts: { kind: "Art", period: "Tid", headcount: "Deltagere", published: "Opdateret" },
    partners: "Sammen med",
    about: "Emne og forløb",
    noDescription: "Emnet er ikke oplyst.",
    outcome: "Det kom der ud af det",
    noOutcome: "Ikke oplyst.",
    responsible: (who: string) => `Ansvarlig: ${who}.`,
    committee: "Udvalg:",
  },
});
