import type { RefusalParams } from "~/shared/result";
import { defineTexts } from "~/shared/texts";

/** A refusal as the screen says it: what did not happen, why, and what to do instead. */
export interface RefusalSentence {
  title: string;
  text: string;
  wayOut?: string;
  /** The address that the way out leads to, in the workspace or on the page itself. */
  wayTo?: string;
}

export type RefusalCatalogue = Record<string, (params: RefusalParams) => RefusalSentence>;

/** The refusals that any command may give. */
export const commonRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "permission.notYours": () => ({
      title: "Det har du ikke adgang til",
      text: "Din rolle giver ikke adgang til at gøre det her.",
      wayOut: "Spørg udvalgets sekretær eller byrådssekretariatet.",
    }),
    "permission.wrongState": () => ({
      title: "Det kan ikke gøres nu",
      text: "Turen er nået et sted i sit forløb, hvor det ikke længere eller endnu ikke kan lade sig gøre.",
      wayOut: "Genindlæs siden for at se, hvor turen er nået til.",
    }),
    "form.invalid": () => ({ title: "Der er noget, der skal rettes", text: "" }),
    "form.stale": (params) => ({
      title: "En anden har ændret det samme, mens du skrev",
      text: `Det, du skrev, står stadig i felterne.${params.by ? ` ${String(params.by)} gemte sidst.` : ""}`,
      wayOut: "Se, hvad der står nu, og gem igen, hvis din udgave skal gælde.",
    }),
    notFound: () => ({ title: "Det findes ikke længere", text: "Det kan være slettet af en anden." }),
  },
});
