import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const ruleLabels: FieldLabels = {
  startsOn: { what: "den dag, reglen gælder fra" },
  adoptedOn: { what: "den dag, reglen blev vedtaget" },
  adoptedBy: { what: "hvem der vedtog reglen" },
  strength: { what: "skal eller bør" },
  measure: { what: "hvad der måles på" },
  "amounts.currency": { what: "valutaen" },
  "amounts.amount": { what: "beløbet" },
  wording: { what: "ordlyden" },
  link: { what: "adressen" },
};

/** The municipality's rule on larger projects. */
export const ruleTexts = defineTexts({
  da: {
    title: "Regel om større projekter",
    lead: "Større internationale projekter skal godkendes politisk. Her står, hvad kommunen mener med »større«, og fra hvornår reglen gælder. Uden en regel kræver intet projekt en politisk beslutning her.",
    done: {
      vedtaget: "Reglen er skrevet ind",
      rettet: "Reglen er rettet",
      slettet: "Reglen er slettet",
    } as Readonly<Record<string, string>>,
    none: "Der er ingen regel endnu.",
    inForce: "Gælder nu",
    ahead: "Gælder fra senere",
    over: "Tidligere",
    from: (date: string) => `Fra ${date}`,
    adopted: (by: string, date: string | null) => `Vedtaget af ${by}${date ? ` ${date}` : ""}`,
    strength: { must: "Skal", should: "Bør" },
    strengthLabel: "Hvor stærk er reglen?",
    strengthHint: {
      must: "Kan kun fraviges med en dispensation fra et politisk organ.",
      should: "Kan fraviges med en redegørelse.",
    },
    measure: { budget: "Projektets samlede budget", own_contribution: "Kommunens eget bidrag" },
    measureLabel: "Hvad måles der på?",
    amounts: "Et projekt er større fra dette beløb",
    amountsHint:
      "Ét beløb for hver valuta. Lad alle stå tomme, hvis kommunens regel ikke nævner noget beløb; så afgøres hvert projekt for sig.",
    amountRow: (number: number) => `Beløb ${number}`,
    currency: "Valuta",
    amount: "Beløb",
    noAmount: "Reglen nævner ingen beløbsgrænse; hvert projekt afgøres for sig.",
    larger: (measure: string, amounts: string) => `${measure} fra ${amounts}`,
    startsOn: "Gælder fra",
    adoptedOn: "Vedtaget den",
    adoptedBy: "Vedtaget af",
    wording: "Reglens ordlyd",
    wordingHint: "Fx »Større internationale projekter skal godkendes politisk«.",
    link: "Link",
    linkHint: "Hele adressen, med https://",
    add: "Skriv en ny regel ind",
    edit: "Ret reglen",
    change: "Ret",
    remove: "Slet",
    of: (date: string) => ` reglen, der gælder fra ${date}`,
    save: "Gem reglen",
    refused: "Reglen er ikke gemt",
  },
});
