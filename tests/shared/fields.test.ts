import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fieldMessage, isFieldKey } from "~/shared/field-texts";
import {
  amountField,
  checkboxField,
  choiceField,
  countryField,
  dateField,
  integerField,
  optionalAmountField,
  optionalDateField,
  optionalIntegerField,
  optionalText,
  partialDateField,
  requiredText,
  timeField,
} from "~/shared/fields";
import { fieldRefusalsOf } from "~/shared/form-reading";

const tripForm = z.object({
  purpose: requiredText(30),
  question: optionalText(),
  startsOn: dateField(),
  endsOn: optionalDateField(),
  since: partialDateField(),
  leavesAt: timeField(),
  budget: amountField(),
  fees: optionalAmountField("EUR"),
  country: countryField(),
  kind: choiceField(["political", "administrative"]),
  politicians: integerField({ min: 1, max: 31 }),
  guests: optionalIntegerField(),
  showNames: checkboxField(),
});

const filled = {
  purpose: "  Se fjernvarme\r\ni drift ",
  question: "",
  startsOn: "22.9.2026",
  endsOn: " ",
  since: "januar 2018",
  leavesAt: "9.30",
  budget: "14.465,63 kr.",
  country: "Tyskland",
  kind: "political",
  politicians: "5",
  guests: "0",
  showNames: "on",
};

function refusalsOf(changes: Record<string, unknown>) {
  const read = tripForm.safeParse({ ...filled, ...changes });
  return read.success ? [] : fieldRefusalsOf(read.error.issues);
}

describe("a form", () => {
  it("is read from what a browser sends", () => {
    expect(tripForm.parse(filled)).toEqual({
      purpose: "Se fjernvarme\ni drift",
      question: null,
      startsOn: "2026-09-22",
      endsOn: null,
      since: "2018-01",
      leavesAt: "09:30",
      budget: 1446563,
      fees: null,
      country: "DE",
      kind: "political",
      politicians: 5,
      guests: 0,
      showNames: true,
    });
    expect(tripForm.parse({ ...filled, showNames: undefined }).showNames).toBe(false);
  });

  it.each([
    [{ purpose: " \n " }, { field: "purpose", key: "field.required" }],
    [{ purpose: undefined }, { field: "purpose", key: "field.required" }],
    [{ purpose: ["a", "b"] }, { field: "purpose", key: "field.unreadable" }],
    [
      { purpose: "a".repeat(31) },
      { field: "purpose", key: "field.tooLong", params: { max: "30", length: "31" } },
    ],
    [{ startsOn: "31.2.2026" }, { field: "startsOn", key: "date.notReal" }],
    [{ endsOn: "snart" }, { field: "endsOn", key: "date.unreadable" }],
    [{ since: "snart" }, { field: "since", key: "date.unreadable", params: { partial: "yes" } }],
    [{ leavesAt: "25" }, { field: "leavesAt", key: "time.unreadable" }],
    [{ budget: "-1" }, { field: "budget", key: "amount.negative" }],
    [{ fees: "1.23" }, { field: "fees", key: "amount.ambiguous" }],
    [{ country: "Æ & Ø?" }, { field: "country", key: "country.unknown", params: { text: "Æ & Ø?" } }],
    [{ kind: "" }, { field: "kind", key: "field.choose" }],
    [{ kind: "other" }, { field: "kind", key: "field.notAChoice" }],
    [{ politicians: "0" }, { field: "politicians", key: "field.tooSmall", params: { min: "1" } }],
    [{ politicians: "32" }, { field: "politicians", key: "field.tooLarge", params: { max: "31" } }],
    [{ guests: "2,5" }, { field: "guests", key: "field.notWhole" }],
    [{ guests: "-1" }, { field: "guests", key: "field.tooSmall", params: { min: "0" } }],
    [{ showNames: {} }, { field: "showNames", key: "field.unreadable" }],
  ])("with %j names the field at fault", (changes, refusal) => {
    expect(refusalsOf(changes)).toEqual([refusal]);
    expect(isFieldKey(refusal.key)).toBe(true);
  });

  it("asks for a choice where no radio button is chosen, which a form library gives as null", () => {
    const asked = z.object({ kind: choiceField(["political"]), note: optionalText() });
    const parsed = asked.safeParse({ kind: null, note: null });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["field.choose"]);
  });

  it("names every field at fault, nested ones by their path", () => {
    const nested = z.object({ visits: z.array(z.object({ day: dateField() })) });
    const read = nested.safeParse({ visits: [{ day: "2026-09-22" }, { day: "" }] });
    expect(read.error && fieldRefusalsOf(read.error.issues)).toEqual([
      { field: "visits.1.day", key: "field.required" },
    ]);
    expect(refusalsOf({ purpose: "", kind: "" }).map(({ field }) => field)).toEqual(["purpose", "kind"]);
  });
});

describe("a field's message", () => {
  it("says what to do, in the field's own words where it has them", () => {
    expect(fieldMessage("field.required", { what: "formålet" })).toBe("Skriv formålet.");
    expect(fieldMessage("field.required", { label: "Formål" })).toBe("Udfyld »Formål«.");
    expect(fieldMessage("field.required")).toBe("Udfyld feltet.");
    expect(fieldMessage("field.choose", { what: "et udvalg" })).toBe("Vælg et udvalg.");
    expect(fieldMessage("amount.tooManyDecimals", { decimals: 0 })).toBe("Skriv beløbet uden decimaler.");
  });

  it("is known from the schema's message alone", () => {
    const read = z.object({ purpose: requiredText(3) }).safeParse({ purpose: "for lang" });
    expect(read.error?.issues.map(({ message }) => fieldMessage(message, { what: "formålet" }))).toEqual([
      "Forkort formålet til højst 3 tegn (nu 8).",
    ]);
  });

  it("is a general one for a key that is not a field's", () => {
    expect(fieldMessage("trip.unheardOf", { label: "Formål" })).toBe("Kontrollér »Formål«.");
    expect(isFieldKey("toString")).toBe(false);
  });
});
