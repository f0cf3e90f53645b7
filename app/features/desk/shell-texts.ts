import { defineTexts } from "~/shared/texts";

export const shellTexts = defineTexts({
  da: {
    unnamedMunicipality: "Kommunen har intet navn endnu",
    menu: {
      desk: "Skrivebord",
      trips: "Studieture",
      periods: "Udvalg og perioder",
      international: "Internationalt",
      travelRules: "Rejseregler",
      settings: "Indstillinger",
    },
  },
});
