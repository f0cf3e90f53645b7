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
import { GroupFrame } from "../components/group-frame";
import { MemberFields } from "../components/member-fields";
import { requireMember } from "../project-group.server";
import { editMember, removeMember } from "../project-group-commands.server";
import { editMemberForm, memberDefaults, memberFrom } from "../project-group-form";
import { memberLabels, projectGroupTexts } from "../texts";

const address = "/arbejdsrum/projektgruppe";

export const meta: MetaFunction = () => [
  { title: projectGroupTexts.da.pageTitle(projectGroupTexts.da.editMember) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const member = await requireMember(context.db, params.id);
  return { version: member.version, defaults: memberDefaults(member) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: memberId } = await requireMember(context.db, params.id);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  if (posted.form === "delete") {
    const result = await removeMember(acting, memberId);
    return result.ok ? redirect(`${address}?gjort=fjernet`, 303) : refusedForm(posted, result.refusal);
  }
  const checked = checkForm(editMemberForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberLabels);
  const { version } = checked.value;
  const result = await editMember(acting, { memberId, version, ...memberFrom(checked.value) });
  if (result.ok) return redirect(`${address}?gjort=medlem`, 303);
  const { isPublic, ...now } = memberDefaults(await requireMember(context.db, memberId));
  return refusedForm(posted, result.refusal, memberLabels, { ...now, isPublic: String(isPublic) });
}

export default function EditMember() {
  const { version, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(projectGroupTexts);
  return (
    <GroupFrame title={t.editMember}>
      {answer?.form === "delete" && <FormRefusal answer={answer} />}
      <MemberFields version={version} defaults={defaults} />
      <DeleteFold label={t.removeMember} lead={t.removeMemberLead} version={version} />
    </GroupFrame>
  );
}
