import ts from "typescript";
import { expect, it } from "vitest";
import { refusalCatalogues } from "~/features/commands/refusal-catalogues";
import { isFieldKey } from "~/shared/field-texts";
import { defaultLocale, textsFor } from "~/shared/texts";
import { placeOf, type Source, sample, sourcesIn, walk } from "./support/sources";

const isKey = (text: string) => /^[a-z]\w*(\.[a-zA-Z]\w*)*$/.test(text);

const hasSentence = (key: string) =>
  isFieldKey(key) ||
  refusalCatalogues.some((catalogue) => Object.hasOwn(textsFor(catalogue, defaultLocale), key));

/** The keys that a source refuses with: refuse("key"), a field's { field, key }, a schema's { error: "key" }. */
function keysOf(source: Source): { key: string; at: string }[] {
  const keys: { key: string; at: string }[] = [];
  const add = (node: ts.Expression | undefined, dotted = false) => {
    if (node && ts.isConditionalExpression(node)) {
      add(node.whenTrue, dotted);
      add(node.whenFalse, dotted);
    }
    if (node && ts.isStringLiteralLike(node) && isKey(node.text) && (!dotted || node.text.includes(".")))
      keys.push({ key: node.text, at: placeOf(source, node) });
  };
  walk(source, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source.tree) === "refuse")
      add(node.arguments[0]);
    if (ts.isObjectLiteralExpression(node)) {
      add(initialOf(node, "error"), true);
      if (initialOf(node, "field")) add(initialOf(node, "key"));
    }
  });
  return keys;
}

function initialOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = node.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function speechless(sources: Source[]): string[] {
  return sources.flatMap(keysOf).flatMap(({ key, at }) => (hasSentence(key) ? [] : [`${at}: ${key}`]));
}

it("has a Danish sentence for every reason to refuse", () => {
  const sources = sourcesIn("app").filter(({ path }) => !path.startsWith("app/server/"));
  expect(sources.flatMap(keysOf).length).toBeGreaterThan(50);
  expect(speechless(sources)).toEqual([]);
});

it("would catch a key without one, wherever it stands", () => {
  const broken = sample(
    "app/features/trips/trip.ts",
    `refuse("trip.noSuchKey");
     refuse("form.invalid", undefined, [{ field: "a", key: "trip.norThisOne" }]);
     z.string({ error: "trip.norThat" });
     refuse(late ? "trip.neitherThis" : "form.invalid");`,
  );
  expect(speechless([broken])).toHaveLength(4);
});
