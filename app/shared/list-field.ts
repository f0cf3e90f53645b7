import * as z from "zod/mini";

/** The values that were ticked among several boxes of one name: none, one or many. */
export const listField = () =>
  z.pipe(
    z.optional(
      z.union([z.array(z.string()), z.string(), z.boolean(), z.null()], { error: "field.unreadable" }),
    ),
    z.transform((sent: string[] | string | boolean | null | undefined): string[] => {
      if (Array.isArray(sent)) return sent;
      return typeof sent === "string" && sent !== "" ? [sent] : [];
    }),
  );
