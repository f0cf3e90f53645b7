import { data } from "@remix-run/node";
import type { z } from "zod";
import type { FormAnswer } from "~/shared/form-answer";
import { type Typed, typedFrom } from "~/shared/form-data";
import { accept, type FieldRefusal, refuse, type Refusal, type Result } from "~/shared/result";
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
export function checkForm<S extends z.ZodType>(schema: S, typed: Typed): Result<z.output<S>> {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return accept(parsed.data);
  const fields = parsed.error.issues.map(
    (issue): FieldRefusal => ({ field: issue.path.join("."), key: issue.message }),
  );
  return refuse("form.invalid", undefined, fields);
}

/** The answer to a refused form: status 422, the fields' sentences, and everything that was typed. */
export function refusedForm(posted: PostedForm, refusal: Refusal) {
  const { title, text, wayOut } = refusalText(refusal);
  const answer: FormAnswer = {
    form: posted.form,
    title,
    ...(text && { text }),
    ...(wayOut && { wayOut }),
    errors: fieldSentences(refusal),
    typed: posted.typed,
  };
  return data(answer, { status: 422 });
}
