import * as z from "zod/mini";
import {
  choiceField,
  dateField,
  integerField,
  optionalDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { recommendationStatuses } from "./recommendation";

export const newRecommendationSchema = z.object({ body: requiredText(1000), owner: optionalText() });
export type NewRecommendation = z.output<typeof newRecommendationSchema>;

export const recommendationSchema = z.object({
  id: requiredText(),
  body: requiredText(1000),
  owner: optionalText(),
  version: integerField(),
});
export type RecommendationInput = z.output<typeof recommendationSchema>;

/** What the buttons beside a recommendation do to it. */
export const arrangeSchema = z.object({ id: requiredText(), do: choiceField(["up", "down", "remove"]) });

export interface MoveInput {
  id: string;
  direction: "up" | "down";
}

export const removalSchema = z.object({ id: requiredText() });

export const followUpSchema = z.object({
  id: requiredText(),
  status: choiceField(recommendationStatuses),
  owner: optionalText(),
  outcome: optionalText(4000),
  statusOn: dateField(),
  followUpOn: optionalDateField(),
  version: integerField(),
});
export type FollowUpInput = z.output<typeof followUpSchema>;
