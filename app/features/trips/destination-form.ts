import * as z from "zod/mini";
import { countryField, integerField, requiredText } from "~/shared/fields";
import { approvalFields } from "./approval-form";

const isEmpty = (row: unknown) =>
  typeof row === "object" &&
  row !== null &&
  Object.values(row).every((cell) => String(cell ?? "").trim() === "");

/** Rows left wholly empty fall away. */
export function filledRows(rows: unknown): unknown[] {
  return (Array.isArray(rows) ? rows : []).filter((row) => !isEmpty(row));
}

export const placesField = () =>
  z.pipe(z.transform(filledRows), z.array(z.object({ city: requiredText(120), country: countryField() })));

export const destinationsSchema = z.object({
  version: integerField({ min: 1 }),
  destinations: placesField(),
  ...approvalFields,
});
