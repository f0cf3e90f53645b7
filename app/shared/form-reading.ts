import * as z from "zod/mini";
import type { FieldRefusal, Refusal, RefusalParams, Result } from "./result";

/**
 * A fault's message is its key, with its parameters behind it as in an address ("field.tooLong?max=200"):
 * the message is all that a form in the browser is told.
 */
export function messageOf({ key, params }: Refusal): string {
  const entries = Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]);
  return entries.length === 0 ? key : `${key}?${new URLSearchParams(entries)}`;
}

export function readMessage(message: string): { key: string; params: RefusalParams } {
  const [key = "", query = ""] = message.split(/\?(.*)/s);
  return { key, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** Line breaks as one sign, in the browser as on the server, so that both count the same length. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/**
 * A form field read from its text by `read`; a field that was not sent is an empty one, and so are radio buttons of
 * which none is chosen, which react-hook-form gives as null.
 */
export function textField<T>(read: (text: string) => Result<T>) {
  return z.pipe(
    z._default(z.nullable(z.string({ error: "field.unreadable" })), ""),
    z.transform((text: string | null, context): T => {
      const result = read(tidy(text ?? ""));
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", message: messageOf(result.refusal), input: text });
      return z.NEVER;
    }),
  );
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** The faults that zod found, as refusals of fields: the first of each field, nested names joined by dots. */
export function fieldRefusalsOf(issues: readonly Issue[]): FieldRefusal[] {
  const refusals = new Map<string, FieldRefusal>();
  for (const { path, message } of issues) {
    const field = path.map(String).join(".");
    const { key, params } = readMessage(message);
    if (refusals.has(field)) continue;
    refusals.set(field, Object.keys(params).length > 0 ? { field, key, params } : { field, key });
  }
  return [...refusals.values()];
}
