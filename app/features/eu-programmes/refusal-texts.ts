import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const euProgrammeRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "euProgramme.exists": () => ({
      title: "Programmet findes allerede",
      text: "Et andet program har samme navn. Skriv et andet navn, eller ret det, der findes.",
    }),
    "euProgramme.endsBeforeStart": () => ({
      title: "Programmet slutter, før det begynder",
      text: "Skriv en afslutning, der ligger efter begyndelsen.",
    }),
    "euProgramme.hasProjects": ({ count }) => ({
      title: "Programmet kan ikke slettes",
      text: `${count} ${plural(Number(count), "projekt har", "projekter har")} brugt det.`,
      wayOut: "Lad programmet stå, og skriv, hvornår det sluttede.",
    }),
    "euProgramme.hasCalls": ({ count }) => ({
      title: "Programmet kan ikke slettes",
      text: `Det har ${count} ${plural(Number(count), "indkaldelse", "indkaldelser")}.`,
      wayOut: "Slet indkaldelserne først, eller lad programmet stå, og skriv, hvornår det sluttede.",
    }),
    "euCall.closesBeforeOpening": () => ({
      title: "Fristen ligger, før indkaldelsen åbner",
      text: "Skriv en frist, der ligger efter åbningen.",
    }),
  },
});
