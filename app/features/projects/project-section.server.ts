import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { $ZodType, output } from "zod/v4/core";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { withAnotherPartner } from "~/features/partners/partner-form";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import type { Typed } from "~/shared/form-data";
import type { Refusal, Result } from "~/shared/result";
import type { Db } from "~db/tables";
import { projectAddress } from "./project-addresses";
import type { SeenProject } from "./project-on-hand.server";
import type { Project } from "./projects.server";
import { requireProject } from "./require-project.server";
import { projectLabels } from "./texts";

/** One part of a project that has a form and a page of its own. */
export interface ProjectSection<S extends $ZodType, T> {
  schema: S;
  /** What the checked form means. */
  read: (typed: output<S>) => Result<T>;
  save: (context: CommandContext, seen: SeenProject, value: T) => Promise<Result<{ slug: string }>>;
  /** What stands now, as the form shows it. */
  defaults: (db: Db, project: Project) => Promise<Typed> | Typed;
  /** Says which row of the form a refusal about a row of the project means. */
  about?: (refusal: Refusal, typed: output<S>) => Refusal;
}

/** Saves a part of a project, or shows its form again: refused, with room for another row, or with what was searched for. */
export async function answerSection<S extends $ZodType, T>(
  { context, params, request }: ActionFunctionArgs,
  section: ProjectSection<S, T>,
) {
  const project = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return again(posted, withAnotherPartner(posted.typed));
  if (typeof posted.typed.addRow === "string") return again(posted, withAnotherRow(posted.typed));
  if (posted.typed.lookUp !== undefined) return again(posted, withoutButton(posted.typed));
  const checked = checkForm(section.schema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, projectLabels);
  const value = section.read(checked.value);
  if (!value.ok) return refusedForm(posted, value.refusal, projectLabels);
  const seen = { projectId: project.id, version: Number(posted.typed.version) };
  const result = await section.save(actingIn(context, posted.formKey), seen, value.value);
  if (result.ok) return redirect(`${projectAddress(result.value.slug)}?gjort=rettet`, 303);
  const refusal = section.about?.(result.refusal, checked.value) ?? result.refusal;
  const now = await section.defaults(context.db, await requireProject(context.db, params.slug));
  return refusedForm(posted, refusal, projectLabels, now);
}

function again({ form }: PostedForm, typed: Typed) {
  const answer: FormAnswer = { form, title: "", errors: {}, typed };
  return data(answer);
}

/** The same typed form, for the page to look up what was searched for. */
function withoutButton({ lookUp: _pressed, ...typed }: Typed): Typed {
  return typed;
}

/** The same typed form with an empty row in the list whose button was pressed. */
function withAnotherRow({ addRow, ...typed }: Typed): Typed {
  const name = String(addRow);
  const rows = typed[name];
  return { ...typed, [name]: [...(Array.isArray(rows) ? rows : []), {}] };
}
