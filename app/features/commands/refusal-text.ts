import { type FieldLabels, labelParams } from "~/shared/field-labels";
import { fieldMessage } from "~/shared/field-texts";
import type { Refusal } from "~/shared/result";
import { type Locale, textsFor } from "~/shared/texts";
import { refusalCatalogues } from "./refusal-catalogues";
import type { RefusalSentence } from "./refusal-texts";

/** A refusal in words. A key that no catalogue knows is a bug, and is said as such by the test of all keys. */
export function refusalText({ key, params = {} }: Refusal, locale: Locale = "da"): RefusalSentence {
  for (const catalogue of refusalCatalogues) {
    const sentence = textsFor(catalogue, locale)[key];
    if (sentence) return sentence(params);
  }
  return { title: fieldMessage(key, params), text: "" };
}

/** The sentences of a refusal's fields, by name. */
export function fieldSentences(
  { fields = [] }: Refusal,
  labels: FieldLabels,
  locale: Locale = "da",
): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ field, key, params = {} }) => {
      const { title, text } = refusalText(
        { key, params: { ...labelParams(labels, field), ...params } },
        locale,
      );
      return [field, text || title];
    }),
  );
}
