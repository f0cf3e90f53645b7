import { expect, test } from "vitest";
import { CheckboxGroup } from "~/ui/form/checkbox-group";
import { ErrorSummary } from "~/ui/form/error-summary";
import { fieldId } from "~/ui/form/field";
import { RadioGroup } from "~/ui/form/radio-group";
import { TextField } from "~/ui/form/text-field";
import { html, tagWith } from "./render";

const choices = [
  { value: "professional", label: "Fagligt" },
  { value: "social", label: "Socialt" },
];

test("the summary links to each field by the id that the field has", () => {
  const names = ["end", "visits[0].topic", "vært.navn"];
  for (const name of names) {
    const page = html(
      <>
        <ErrorSummary
          title="Punktet er ikke gemt"
          errors={[{ href: `#${fieldId(name)}`, message: "Ret feltet" }]}
        />
        <TextField name={name} label="Felt" error="Ret feltet" />
      </>,
    );
    const href = page.match(/href="#([^"]+)"/)?.[1];
    expect(tagWith(page, `name="${name}"`)).toContain(`id="${href}"`);
  }
});

test("a link to a question lands on its first choice", () => {
  expect(
    tagWith(html(<RadioGroup name="kind" label="Art" choices={choices} />), 'value="professional"'),
  ).toContain('id="kind"');
  expect(
    tagWith(html(<CheckboxGroup name="for" label="For" choices={choices} />), 'value="professional"'),
  ).toContain('id="for"');
});

test("the summary is announced, can take the focus and is named by its title", () => {
  const page = html(
    <ErrorSummary title="Turen er ikke gemt" errors={[{ href: "#title", message: "Skriv" }]} />,
  );
  const summary = tagWith(page, 'data-module="error-summary"');
  expect(summary).toContain('role="alert"');
  expect(summary).toContain('tabindex="-1"');
  const titleId = summary.match(/aria-labelledby="([^"]+)"/)?.[1];
  expect(page).toContain(`id="${titleId}">Turen er ikke gemt<`);
});
