import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const projectRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "project.endsBeforeStart": () => ({
      title: "Projektet slutter, før det begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
  },
});
