import * as z from "zod/mini";
import { checkboxField, choiceField, integerField, optionalIntegerField } from "~/shared/fields";
import { chosenField, textOrNone } from "./form-parts";
import { participantStatuses } from "./participants";

/** A politician by name: the seat says who, and for which committee. */
export const politicianSchema = z.object({
  /** `<committee>:<person>` */
  seat: chosenField(),
  capacity: textOrNone(100),
});

/** Every member of one committee at once. */
export const membersSchema = z.object({ committeeId: chosenField() });

/** Politicians of one committee who are known as a number only. */
export const headcountSchema = z.object({
  committeeId: chosenField(),
  headcount: integerField({ min: 1, max: 500 }),
});

/** An official, a guest or a self-paying companion. */
export const travellerSchema = z.object({
  kind: choiceField(["official", "guest", "companion"]),
  capacity: textOrNone(100),
  name: textOrNone(160),
  nameIsPublic: checkboxField(),
  headcount: optionalIntegerField({ min: 1, max: 500 }),
});

/** What may be changed of somebody who is on the list. */
export const participantSchema = z.object({
  version: integerField({ min: 1 }),
  status: choiceField(participantStatuses),
  withdrewReason: textOrNone(500),
  committeeId: textOrNone(100),
  capacity: textOrNone(100),
  name: textOrNone(160),
  nameIsPublic: checkboxField(),
  headcount: optionalIntegerField({ min: 1, max: 500 }),
});
