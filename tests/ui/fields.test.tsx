import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { AmountField } from "~/ui/form/amount-field";
import { BareInput, BareSelect } from "~/ui/form/bare-field";
import { Checkbox } from "~/ui/form/checkbox";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { DateField } from "~/ui/form/date-field";
import { FileField } from "~/ui/form/file-field";
import { RadioGroup } from "~/ui/form/radio-group";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextField } from "~/ui/form/text-field";
import { TimeField } from "~/ui/form/time-field";
import { html, tagWith, words } from "./render";

const told = { name: "felt", label: "Feltets navn", hint: "Et råd", error: "Gør det om" };
const choices = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

const fields: [string, ReactElement][] = [
  ["a text field", <TextField key="1" {...told} />],
  ["a text area", <TextArea key="2" {...told} />],
  ["a select", <Select key="3" {...told} options={choices} />],
  ["a date field", <DateField key="4" {...told} />],
  ["a time field", <TimeField key="5" {...told} />],
  ["an amount field", <AmountField key="6" {...told} unit="kr." />],
  ["a file field", <FileField key="7" {...told} />],
  ["a checkbox", <Checkbox key="8" {...told} />],
];

describe.each(fields)("%s", (_kind, field) => {
  const page = html(field);
  const element = tagWith(page, 'name="felt"');

  test("has a label of its own", () => {
    const id = element.match(/ id="([^"]+)"/)?.[1];
    expect(page).toContain(`for="${id}"`);
    expect(page).toContain("Feltets navn");
  });

  test("announces its hint and its error by ids that are on the page", () => {
    const ids = element.match(/aria-describedby="([^"]+)"/)?.[1]?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    const announced = ids.map((id) => words(page.split(`id="${id}">`)[1]?.slice(0, 70) ?? "nothing"));
    expect(announced.find((text) => text.startsWith("Et råd"))).toBeDefined();
    expect(announced.find((text) => text.startsWith("Fejl: Gør det om"))).toBeDefined();
    expect(element).toContain('aria-invalid="true"');
  });

  test("has no id twice", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ["radio buttons", <RadioGroup key="1" {...told} choices={choices} defaultValue="b" />],
  ["checkboxes", <CheckboxGroup key="2" {...told} choices={choices} defaultValues={["b"]} />],
])("%s announce hint and error once for the whole question and keep what was chosen", (_kind, group) => {
  const page = html(group);
  expect(tagWith(page, "<fieldset")).toContain('aria-describedby="felt-hint felt-error"');
  expect(page).toMatch(/<legend[^>]*>Feltets navn/);
  expect(tagWith(page, 'value="b"')).toContain("checked");
  expect(tagWith(page, 'value="a"')).not.toContain("checked");
});

test("a field without hint and error refers to nothing", () => {
  const element = tagWith(html(<TextField name="felt" label="Felt" />), 'name="felt"');
  expect(element).not.toContain("aria-describedby");
  expect(element).not.toContain("aria-invalid");
});

test("an optional field says so", () => {
  expect(words(html(<TextField name="felt" label="Link" optional />))).toBe("Link (valgfri)");
});

test("what was typed stays, also in a field that is refused", () => {
  const page = html(<AmountField name="beløb" label="Beløb" error="Skriv et beløb" defaultValue="14,0.0" />);
  expect(tagWith(page, 'name="beløb"')).toContain('value="14,0.0"');
});

test("a field in a sentence or a cell is labelled for those who hear it", () => {
  const page = html(
    <>
      <BareInput name="limit" label="Højeste udgift i kroner" />
      <BareSelect name="per" label="Regnet pr." options={choices} />
    </>,
  );
  expect(page).toContain('<label class="sr-only" for="limit">Højeste udgift i kroner</label>');
  expect(page).toContain('<label class="sr-only" for="per">Regnet pr.</label>');
});
