import { defineTexts } from "~/shared/texts";

/** The public pages of initiatives. */
export const initiativePageTexts = defineTexts({
  da: {
    title: "Initiativer",
    description: "Kommunens internationale initiativer: huse, kontorer, forpligtelser og faste samarbejder.",
    lead: "Det, der varer ved uden at være et projekt: huse og kontorer, forpligtelser og faste samarbejder.",
    none: "Der er ikke offentliggjort nogen initiativer endnu.",
    facts: { kind: "Art", period: "Periode", published: "Opdateret" },
    about: "Om initiativet",
    noDescription: "Initiativet er ikke beskrevet.",
    responsible: (who: string) => `Ansvarlig: ${who}.`,
    website: "Initiativets egen side",
    partners: "Sammen med",
    serves: "Initiativet bidrager til",
    contact: "Kontakt",
  },
});
