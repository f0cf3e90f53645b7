import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const newsRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "news.topicGone": () => ({
      title: "Emnet findes ikke længere",
      text: "Vælg et andet emne.",
    }),
    "topic.exists": () => ({
      title: "Emnet findes allerede",
      text: "Et andet emne hedder det samme. Skriv et andet navn.",
    }),
    "topic.inUse": ({ count }) => ({
      title: "Emnet kan ikke slettes",
      text: `${count} ${plural(Number(count), "nyhed står", "nyheder står")} under det.`,
      wayOut: "Giv nyhederne et andet emne først, eller omdøb emnet.",
    }),
  },
});
