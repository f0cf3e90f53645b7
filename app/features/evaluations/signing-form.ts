import * as z from "zod/mini";
import { dateField, integerField, requiredText } from "~/shared/fields";

/** The version is that of the evaluation that the signer has read. */
export const signingSchema = z.object({ version: integerField() });
export type SigningInput = z.output<typeof signingSchema>;

/** A signature as the minutes tell of it. */
export const signatureSchema = z.object({
  who: requiredText(),
  capacity: requiredText(),
  date: dateField(),
});
export type SignatureInput = z.output<typeof signatureSchema>;
