import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";

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
  },
});
