import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { type Refusal, type Result, refuse } from "~/shared/result";
import { answersTo, withAnswer } from "./answers";
import { requireEvaluation, tripAddress } from "./evaluation-page.server";
import { listContributions } from "./evaluations.server";
import { setContributionsDue } from "./past-evaluation-commands.server";
import { contributionsDueSchema } from "./past-evaluation-form";
import { mergeSection, saveSection } from "./section-commands.server";
import { mergeSchema, sectionSchema } from "./section-form";
import { isSectionName } from "./sections";
import { sendToSigner, signEvaluation } from "./signing-commands.server";
import { signingSchema } from "./signing-form";
import { sectionLabels } from "./texts";

/** What the forms of the joint evaluation's page do, each by its name. */
export async function actOnEvaluation(
  context: AppLoadContext,
  params: { reference?: string | undefined },
  request: Request,
) {
  const { trip } = await requireEvaluation(context, params);
  const posted = await readForm(request);
  if (posted.typed.insert !== undefined) return withInserted(context, trip.id, posted);
  const done = await doneBy(context, trip.id, posted);
  if (!done.ok) return refusedForm(posted, done.refusal, sectionLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?${done.value}`, 303);
}

/** The rest of the address to go to, or why it was refused. */
async function doneBy(context: AppLoadContext, tripId: string, posted: PostedForm): Promise<Result<string>> {
  const acting = actingIn(context, posted.formKey);
  switch (posted.form) {
    case "section": {
      const input = checkForm(sectionSchema, posted.typed);
      if (!input.ok) return input;
      const saved = await saveSection(acting, tripId, input.value);
      return then(saved, `gjort=afsnit#afsnit-${input.value.section}`);
    }
    case "merge": {
      const input = checkForm(mergeSchema, posted.typed);
      if (!input.ok) return input;
      const saved = await mergeSection(acting, tripId, input.value);
      return then(saved, `gjort=afsnit#afsnit-${input.value.section}`);
    }
    case "send":
      return then(await sendToSigner(acting, tripId), "gjort=sendt");
    case "sign": {
      const input = checkForm(signingSchema, posted.typed);
      return input.ok ? then(await signEvaluation(acting, tripId, input.value), "gjort=underskrevet") : input;
    }
    case "due": {
      const input = checkForm(contributionsDueSchema, posted.typed);
      return input.ok ? then(await setContributionsDue(acting, tripId, input.value), "gjort=frist") : input;
    }
    default:
      return refuse("notFound");
  }
}

function then(result: Result<void>, address: string): Result<string> {
  return result.ok ? { ok: true, value: address } : result;
}

/** Without a script: the section's form again, with a contribution's answer put into the text and nothing saved. */
async function withInserted(context: AppLoadContext, tripId: string, posted: PostedForm) {
  const { section, insert, body, ...typed } = posted.typed;
  const name = typeof section === "string" ? section : null;
  if (!isSectionName(name)) return refusedForm(posted, notThere);
  const contributions = await listContributions(context.db, tripId, viewerOf(context), todayOf(context));
  const answer = answersTo(name, contributions).find(({ id }) => id === insert);
  if (!answer) return refusedForm(posted, notThere);
  const written = withAnswer(typeof body === "string" ? body : "", answer);
  const shown: FormAnswer = {
    form: posted.form,
    title: "",
    errors: {},
    typed: { ...typed, section: name, body: written },
  };
  return data(shown);
}

const notThere: Refusal = { key: "notFound" };
