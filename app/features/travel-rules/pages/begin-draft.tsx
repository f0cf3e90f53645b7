import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Band } from "~/ui/band";
import { FormRefusal } from "~/ui/form/form-refusal";
import { PageBody } from "~/ui/page-body";
import { draftAddress, rulesAddress } from "../addresses";
import { Beginnings } from "../components/draft/beginnings";
import { beginDraft } from "../draft/begin-draft.server";
import { beginningView } from "../draft/beginning-view";
import { findDraft } from "../draft/drafts.server";
import { draftTexts } from "../draft/texts";
import { requirePeriodFacts } from "../rule-pages.server";
import { travelRuleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: travelRuleTexts.da.pageTitle(draftTexts.da.begin.title(data?.view.slug ?? "")) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  const draft = await findDraft(context.db, facts.period.id);
  const missesDraft = new URL(request.url).searchParams.get("kladde") === "ingen" && !draft;
  return { view: beginningView(facts, draft), missesDraft };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { period } = await requirePeriodFacts(context.db, params.period);
  const posted = await readForm(request);
  const { from, preset, replaces } = posted.typed;
  const result = await beginDraft(actingIn(context, posted.formKey), period.id, {
    from: from === "version" || from === "empty" ? from : { preset: String(preset) },
    replaces: replaces ? Number(replaces) : null,
  });
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(draftAddress(period.slug, { done: "begyndt" }), 303);
}

/** What the next version of a period's rules can begin with. */
export default function BeginDraft() {
  const { view, missesDraft } = useLoaderData<typeof loader>();
  const said = useActionData() as FormAnswer | undefined;
  const t = useTexts(draftTexts).begin;
  const { periods, rules } = useTexts(travelRuleTexts);
  const { slug, replaces } = view;
  return (
    <>
      <Band
        title={t.title(slug)}
        breadcrumbs={[
          { label: periods.title, to: "/arbejdsrum/rejseregler" },
          { label: rules.title(slug), to: rulesAddress(slug) },
          { label: t.short },
        ]}
        meta={t.lead}
      />
      <PageBody>
        <FormRefusal answer={said} />
        {missesDraft && !said && (
          <Alert tone="warning" heading={t.noDraft}>
            <p>{t.noDraftWhy}</p>
          </Alert>
        )}
        {replaces !== null && (
          <Alert tone="warning" heading={t.replaces}>
            <p>
              <Link to={draftAddress(slug)}>{t.backToDraft}</Link>
            </p>
          </Alert>
        )}
        <Beginnings view={view} />
      </PageBody>
    </>
  );
}
