import { expect, it } from "vitest";
import { fieldTexts } from "~/shared/field-texts";

it("says what to do, and sets off a clause by a comma", () => {
  const { "field.required": required, "field.choose": choose } = fieldTexts.da;
  expect(required({ what: "formålet" })).toBe("Skriv formålet.");
  expect(required({ what: "hvorfor det er en god idé" })).toBe("Skriv, hvorfor det er en god idé.");
  expect(choose({ what: "hvem der traf beslutningen" })).toBe("Vælg, hvem der traf beslutningen.");
  expect(required({ label: "Formål" })).toBe("Udfyld »Formål«.");
});
