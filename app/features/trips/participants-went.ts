import * as z from "zod/mini";
import { choiceField, optionalIntegerField, requiredText } from "~/shared/fields";
import { textOrNone } from "./form-parts";

/** What became of somebody on the list, once the trip has been held. */
export interface WentRow {
  participantId: string;
  status: "went" | "withdrew";
  /** How many of a row without names; null leaves the number as it was planned. */
  headcount: number | null;
  /** Never leaves the workspace. */
  withdrewReason: string;
}

/** The rows of the list as a form sends them, under `went.0.participantId` and so on. */
export const wentRowsSchema = z._default(
  z.array(
    z.object({
      participantId: requiredText(100),
      status: choiceField(["went", "withdrew"]),
      headcount: optionalIntegerField({ min: 1, max: 500 }),
      withdrewReason: textOrNone(500),
    }),
  ),
  [],
);
