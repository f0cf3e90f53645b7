import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const pageLabels: FieldLabels = { reason: { what: "begrundelsen" } };

/** What a page says once it was published or withdrawn, by its `gjort` in the address. */
export const pageDone: Readonly<Record<string, string>> = {
  offentliggjort: "Den offentlige side er opdateret",
  "trukket-tilbage": "Den offentlige side er trukket tilbage",
};

export const pageTexts = defineTexts({
  da: {
    heading: "Offentlig side",
    none: "Her er ingen offentlig side endnu.",
    current: (date: string) => `Offentliggjort ${date}.`,
    changed: "Noget er ændret siden og er ikke ude endnu.",
    withdrawn: (reason: string) => `Siden er trukket tilbage: ${reason}`,
    see: "Se den offentlige side",
    lead: "Alt på denne side bliver offentligt, undtagen interne noter og kontaktpersoner, der ikke er sat til det.",
    publish: "Offentliggør siden",
    publishAgain: "Offentliggør igen",
    withdraw: "Træk siden tilbage",
    reason: "Hvorfor trækkes siden tilbage?",
    reasonHint: "Begrundelsen står på adressen i stedet for siden.",
    refused: "Siden er ikke trukket tilbage",
  },
});

export const pageRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "page.unchanged": () => ({
      title: "Der er intet nyt at offentliggøre",
      text: "Den offentlige side siger allerede det samme.",
    }),
    "page.nothingIsOut": () => ({
      title: "Siden er ikke offentlig",
      text: "Der er ingen offentlig side at trække tilbage.",
    }),
    "page.isOut": () => ({
      title: "Siden er offentlig",
      text: "Det, der kan læses offentligt, kan ikke slettes.",
      wayOut: "Træk den offentlige side tilbage først.",
    }),
    "page.reasonMissing": () => ({
      title: "Skriv, hvorfor siden trækkes tilbage",
      text: "Begrundelsen står på adressen i stedet for siden.",
    }),
  },
});
