import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { programmeAddress, programmesAddress } from "../addresses";
import { ProgrammeFields } from "../components/programme-fields";
import { ProgrammeFrame } from "../components/programme-frame";
import { deleteProgramme, editProgramme } from "../programme-commands.server";
import { editProgrammeForm, programmeDefaults, programmeFrom } from "../programme-form";
import { policyAreaChoices } from "../programmes.server";
import { requireProgramme } from "../require-programme.server";
import { euTexts, programmeLabels } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: euTexts.da.pageTitle(`${euTexts.da.edit}: ${data?.programme.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const programme = await requireProgramme(context.db, params.slug);
  return {
    programme: { slug: programme.slug, name: programme.name },
    version: programme.version,
    defaults: programmeDefaults(programme),
    policyAreas: await policyAreaChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: programmeId } = await requireProgramme(context.db, params.slug);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  if (posted.form === "delete") {
    const deleted = await deleteProgramme(acting, { programmeId });
    if (!deleted.ok) return refusedForm(posted, deleted.refusal, programmeLabels);
    return redirect(`${programmesAddress}?gjort=slettet`, 303);
  }
  const checked = checkForm(editProgrammeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, programmeLabels);
  const programme = programmeFrom(checked.value);
  if (!programme.ok) return refusedForm(posted, programme.refusal, programmeLabels);
  const { version } = checked.value;
  const result = await editProgramme(acting, { programmeId, version, ...programme.value });
  if (result.ok) return redirect(`${programmeAddress(result.value.slug)}?gjort=rettet`, 303);
  const now = await requireProgramme(context.db, params.slug);
  return refusedForm(posted, result.refusal, programmeLabels, programmeDefaults(now));
}

export default function EditProgramme() {
  const { programme, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(euTexts);
  return (
    <ProgrammeFrame title={t.edit} programme={programme}>
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <ProgrammeFields {...view} back={programmeAddress(programme.slug)} />
      <DeleteFold label={t.delete} lead={t.deleteLead} />
    </ProgrammeFrame>
  );
}
