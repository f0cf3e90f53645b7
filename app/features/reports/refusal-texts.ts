import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

export const reportRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "report.yearAhead": ({ year }) => ({
      title: `${String(year)} er ikke begyndt`,
      text: "En opfølgning kan skrives, så snart året er begyndt.",
    }),
    "report.notSitting": ({ committee, year }) => ({
      title: `${String(committee)} sad ikke i ${String(year)}`,
      text: "Vælg et år, hvor udvalget fandtes.",
    }),
    "report.decided": () => ({
      title: "Opfølgningen er besluttet",
      text: "Den står, som udvalget besluttede den.",
      wayOut: "Genåbn opfølgningen, hvis udvalget skal have den igen.",
    }),
    "report.notDecided": () => ({
      title: "Opfølgningen er ikke besluttet endnu",
      text: "En opfølgning offentliggøres, når udvalget har besluttet den.",
      wayOut: "Sekretæren skriver udvalgets beslutning ind.",
    }),
    "report.closedItem": () => ({
      title: "Opfølgningen er besluttet på et lukket punkt",
      text: "Det, der er besluttet for lukkede døre, offentliggøres ikke.",
      wayOut: "Genåbn opfølgningen, og skriv beslutningen ind igen, når den er taget på et åbent punkt.",
    }),
    "report.decidedAhead": () => ({
      title: "Mødet er ikke holdt endnu",
      text: "Skriv en dag, der er gået.",
    }),
    "report.decidedBefore": () => ({
      title: "Året var ikke gået på mødedagen",
      text: "En opfølgning besluttes, når året er gået. Skriv en dag i året efter eller senere.",
    }),
  },
});
