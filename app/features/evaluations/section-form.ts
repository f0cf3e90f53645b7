import * as z from "zod/mini";
import { checkboxField, choiceField, integerField, optionalText } from "~/shared/fields";
import { writtenSections } from "./sections";

const sectionText = 20_000;

/** One section as its form sends it, over the version that the form was opened with. */
export const sectionSchema = z.object({
  section: choiceField(writtenSections),
  body: optionalText(sectionText),
  isDone: checkboxField(),
  version: integerField(),
});

export type SectionInput = z.output<typeof sectionSchema>;

export const mergeChoices = ["mine", "theirs", "merged"] as const;

/** What shall stand when two have written at once; the version is that of the text that stands. */
export const mergeSchema = z.object({
  section: choiceField(writtenSections),
  choice: choiceField(mergeChoices),
  mine: optionalText(sectionText),
  merged: optionalText(2 * sectionText),
  isDone: checkboxField(),
  version: integerField(),
});

export type MergeInput = z.output<typeof mergeSchema>;
