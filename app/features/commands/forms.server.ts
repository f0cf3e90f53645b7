import { data } from "@remix-run/node";
import { type $ZodType, type output, safeParse } from "zod/v4/core";
import type { FieldLabels } from "~/shared/field-labels";
import type { FormAnswer } from "~/shared/form-answer";
import { type Typed, typedFrom } from "~/shared/form-data";
import { fieldRefusalsOf } from "~/shared/form-reading";
import { accept, type Refusal, type Result, refuse } from "~/shared/result";
import { fieldSentences, refusalText } from "./refusal-text";

export interface PostedForm {
  /** Which of the page's forms was sent, from its hidden field. */
  form: string;
  /** The form's one-time key. */
  formKey: string;
  typed: Typed;
  files: FormData;
}

/** Reads a posted form as it was typed. */
export async function readForm(request: Request): Promise<PostedForm> {
  const files = await request.formData();
  const { form = "", formKey = "", ...typed } = typedFrom(files);
  return { form: String(form), formKey: String(formKey), typed, files };
}

/** Checks what was typed against the form's one schema, the same that the browser uses. */
export function checkForm<S extends $ZodType>(schema: S, typed: Typed): Result<output<S>> {
  const parsed = safeParse(schema, typed);
  if (parsed.success) return accept(parsed.data);
  return refuse("form.invalid", undefined, fieldRefusalsOf(parsed.error.issues));
}

/**
 * The answer to a refused form: status 422, the fields' sentences, and everything that was typed; to a stale one also
 * what stands now.
 */
export function refusedForm(posted: PostedForm, refusal: Refusal, labels: FieldLabels = {}, now?: Typed) {
  const { title, text, wayOut, wayTo } = refusalText(refusal);
  const errors = fieldSentences(refusal, labels);
  const saidByField = Object.values(errors).includes(text);
  const answer: FormAnswer = {
    form: posted.form,
    title,
    ...(text && !saidByField && { text }),
    ...(wayOut && { wayOut }),
    ...(wayTo && { wayTo }),
    errors,
    typed: posted.typed,
    ...(refusal.key === "form.stale" && { isStale: true, ...(now && { now }) }),
  };
  return data(answer, { status: 422 });
}
