import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

/** The refusals about costs, their sharing, and money from outside. */
export const costRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "cost.lineIsGone": () => ({
      title: "En post findes ikke længere",
      text: "En anden har slettet en af de poster, du rettede.",
      wayOut: "Genindlæs siden, og skriv den ind igen som en ny post, hvis den skal være med.",
    }),
    "cost.totalNotKnown": () => ({
      title: "Fordelingen er ikke gemt",
      text: "Beløbet, der skal fordeles, er ikke kendt endnu: en eller flere poster mangler.",
      wayOut: "Skriv de manglende beløb ind først, eller fordel efter politikere eller ligeligt så længe.",
    }),
    "cost.sharesDoNotAddUp": ({ total, difference, direction }) => ({
      title: "Fordelingen er ikke gemt",
      text: `Andelene giver ${difference} ${direction === "over" ? "mere" : "mindre"} end de ${total}, der skal fordeles.`,
      wayOut: "Ret en af andelene, så de stemmer på øren.",
    }),
    "funding.checkedAhead": () => ({
      title: "Dagen er ikke kommet endnu",
      text: "Skriv den dag, habiliteten blev vurderet.",
    }),
  },
});
