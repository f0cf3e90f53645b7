import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Button } from "~/ui/button";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { FormRefusal } from "~/ui/form/form-refusal";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { LinedList } from "~/ui/lined-list";
import { PageBody } from "~/ui/page-body";
import { Panel } from "~/ui/panel";
import { PolicyAreaEditing, PolicyAreaRow } from "../components/policy-area-row";
import { answerPolicyAreaForm } from "../policy-area-answers.server";
import { newPolicyAreaForm } from "../policy-area-form";
import { listPolicyAreas, policyAreaUses } from "../policy-areas.server";
import { policyAreaLabels, policyAreaTexts } from "../texts";

const address = "/arbejdsrum/fagomraader";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction = () => [{ title: policyAreaTexts.da.pageTitle }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const mayEdit = mayEver(viewerOf(context), "manageInternational");
  const areas = [];
  for (const area of await listPolicyAreas(context.db))
    areas.push({ ...area, uses: await policyAreaUses(context.db, area.id) });
  return { areas, mayEdit, editing: mayEdit ? new URL(request.url).searchParams.get("ret") : null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const result = await answerPolicyAreaForm(actingIn(context, posted.formKey), posted);
  if (!result.ok) return refusedForm(posted, result.refusal, policyAreaLabels);
  return redirect(`${address}?gjort=${result.value}`, 303);
}

export default function PolicyAreas() {
  const { areas, mayEdit, editing } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(policyAreaTexts);
  const ofList = answer?.form === "move" || answer?.form === "delete";
  return (
    <>
      <Band
        title={t.title}
        breadcrumbs={[{ label: t.strategies, to: "/arbejdsrum/strategi" }, { label: t.title }]}
      />
      <PageBody>
        {!answer && <DoneNotice texts={t.done} />}
        {ofList && <FormRefusal answer={answer} />}
        <p>{t.lead}</p>
        {areas.length === 0 && <EmptyState>{t.none}</EmptyState>}
        <LinedList>
          {areas.map((area) =>
            area.slug === editing ? (
              <PolicyAreaEditing key={area.id} area={area} />
            ) : (
              <PolicyAreaRow key={area.id} area={area} mayEdit={mayEdit} />
            ),
          )}
        </LinedList>
        {mayEdit && !editing && <NewPolicyArea key={areas.length} />}
      </PageBody>
    </>
  );
}

function NewPolicyArea() {
  const t = useTexts(policyAreaTexts);
  const form = useTypedForm({
    form: "add",
    schema: newPolicyAreaForm,
    defaults: {},
    labels: policyAreaLabels,
  });
  return (
    <Panel heading={t.addHeading}>
      <TypedForm form={form} refused={t.refused}>
        <TextField {...form.field("name")} label={t.name} hint={t.nameHint} autoComplete="off" />
        <Button kind="secondary" className="mt-4">
          {t.add}
        </Button>
      </TypedForm>
    </Panel>
  );
}
