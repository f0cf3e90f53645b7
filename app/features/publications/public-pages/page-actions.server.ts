import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { PageKind } from "../snapshots/pages";
import { withdrawPageForm } from "./page-form";
import { publishPage, withdrawPage } from "./publish-page.server";
import { pageLabels } from "./texts";

interface Sent {
  context: AppLoadContext;
  posted: PostedForm;
  kind: PageKind;
  /** Of what the page is about. */
  id: string;
  /** Where its page in the workspace is. */
  back: string;
}

/** Whether the panel of the public page was sent, and not another form of the page. */
export const isPageForm = ({ form }: PostedForm) => form === "publishPage" || form === "withdrawPage";

/** Publishes or withdraws, by the button that was pressed in the panel. */
export async function answerPageForm({ context, posted, kind, id, back }: Sent) {
  const acting = actingIn(context, posted.formKey);
  if (posted.form === "withdrawPage") {
    const checked = checkForm(withdrawPageForm, posted.typed);
    if (!checked.ok) return refusedForm(posted, checked.refusal, pageLabels);
    const result = await withdrawPage(acting, { kind, id, reason: checked.value.reason });
    if (!result.ok) return refusedForm(posted, result.refusal, pageLabels);
    return redirect(`${back}?gjort=trukket-tilbage`, 303);
  }
  const result = await publishPage(acting, { kind, id });
  if (!result.ok) return refusedForm(posted, result.refusal, pageLabels);
  return redirect(`${back}?gjort=offentliggjort`, 303);
}
