import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const periodLabels: FieldLabels = {
  firstYear: "Valgperiode",
  reason: { what: "begrundelsen" },
};

export const periodTexts = defineTexts({
  da: {
    title: "Udvalg og perioder",
    pageTitle: (name: string) => `${name} – Udsyn`,
    yours: "Dine udvalg",
    secretaryOf: "Du er udvalgets sekretær",
    periods: "Valgperioder",
    noPeriods: "Der er ingen valgperioder endnu.",
    noPeriodsYet: "Der er ingen valgperioder endnu. Opret den nuværende, og giv den så udvalg og medlemmer.",
    create: "Opret valgperiode",
    createLead:
      "En valgperiode er fire år fra 1. januar efter et kommunalvalg. Opret også tidligere perioder, hvis der er ture at registrere fra dem.",
    choose: "Valgperiode",
    choosePeriod: "Vælg valgperiode",
    noneLeft: "Alle valgperioder fra 1970 og frem til de kommende år er oprettet.",
    refused: "Valgperioden er ikke oprettet",
    columns: {
      period: "Valgperiode",
      committees: "Udvalg",
      trips: "Studieture",
      status: "Status",
    },
    status: { ahead: "Kommende", now: "Nuværende", past: "Forbi", closed: "Lukket" },
    period: (name: string) => `Valgperioden ${name}`,
    done: {
      oprettet: "Valgperioden er oprettet",
      overtaget: "Udvalgene er overtaget fra den forrige periode",
      lukket: "Valgperioden er lukket, og den endelige stilling er offentlig",
      genaabnet: "Valgperioden er genåbnet, og begrundelsen er offentlig",
    } as Record<string, string>,
  },
});
