import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const projectRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "project.endsBeforeStart": () => ({
      title: "Projektet slutter, før det begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
    "project.partnerTwice": () => ({
      title: "En partner står to gange",
      text: "Lad hver organisation stå én gang.",
    }),
    "project.twoLeads": () => ({
      title: "Projektet har to ledende partnere",
      text: "Lad kun én partner være ledende.",
    }),
    "project.partnerUnnamed": () => ({
      title: "En partner mangler navn",
      text: "Vælg en organisation, eller skriv, hvem partneren er.",
    }),
  },
});
