import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { dayAfter, formatDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { capitalise, numberWord } from "~/shared/words";

export const periodRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "period.notAfterElection": () => ({
      title: "Valgperioden begynder ikke det år",
      text: "Vælg et første år, der følger efter et kommunalvalg: 1970, 1974 og så videre til 2022, 2026 og 2030.",
    }),
    "period.overlaps": ({ period }) => ({
      title: "Valgperioden findes allerede",
      text: `Vælg en anden valgperiode; ${period} er allerede oprettet.`,
    }),
    "period.closed": () => ({
      title: "Valgperioden er lukket",
      text: "I en lukket periode kan der ikke vedtages regler, gives dispensation, redegøres eller planlægges ture. Hvad der siden bliver kendt om periodens ture, kan stadig skrives ind og offentliggøres.",
      wayOut: "Bed en administrator om at genåbne perioden først.",
    }),
    "period.alreadyClosed": () => ({
      title: "Valgperioden er allerede lukket",
      text: "En anden har lukket den. Den endelige stilling er offentlig.",
    }),
    "period.notClosed": () => ({
      title: "Valgperioden er ikke lukket",
      text: "Der er ikke noget at genåbne.",
    }),
    "period.notOver": ({ lastDay }) => ({
      title: "Valgperioden er ikke forbi",
      text: `Dens sidste dag er ${formatDate(String(lastDay))}.`,
      wayOut: `Den kan lukkes fra ${formatDate(dayAfter(String(lastDay)))}.`,
    }),
    "period.gapsRemain": ({ gaps }) => ({
      title: "Valgperioden er ikke lukket",
      text: `${capitalise(numberWord(Number(gaps), "neuter"))} forhold står stadig i vejen.`,
      wayOut: "Se dem nedenfor: hvert skal have en tur, en dispensation eller en redegørelse.",
    }),
  },
});
