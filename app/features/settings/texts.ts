import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const settingLabels: FieldLabels = {
  municipalityName: { what: "kommunens navn" },
  recordSince: "Dagen",
};

const done: Record<string, string> = { gemt: "Indstillingerne er gemt" };

export const settingTexts = defineTexts({
  da: {
    title: "Indstillinger – Udsyn",
    done,
    municipality: "Kommunen",
    name: "Kommunens navn",
    nameHint: "Som det skal stå på siderne, fx Fjordby Kommune",
    contact: "Kontakt på de offentlige sider",
    contactLead: "Det, der står her, vises nederst på alle offentlige sider.",
    email: "E-mail",
    text: "Tekst",
    textHint: "Fx hvilken afdeling man kan spørge, og hvornår der bliver svaret",
    recordSince: "Registreringen af studieture går tilbage til",
    recordSinceHint:
      "En dag, en måned eller et år, fx 2007. Det står på siden Om, så læseren ved, hvad der ikke er med.",
    refused: "Indstillingerne er ikke gemt",
  },
});
