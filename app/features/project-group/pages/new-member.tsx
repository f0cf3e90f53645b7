import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { GroupFrame } from "../components/group-frame";
import { MemberFields } from "../components/member-fields";
import { addMember } from "../project-group-commands.server";
import { memberFrom, newMemberForm } from "../project-group-form";
import { memberLabels, projectGroupTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: projectGroupTexts.da.pageTitle(projectGroupTexts.da.addMember) },
];

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newMemberForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberLabels);
  const result = await addMember(actingIn(context, posted.formKey), memberFrom(checked.value));
  if (!result.ok) return refusedForm(posted, result.refusal, memberLabels);
  return redirect("/arbejdsrum/projektgruppe?gjort=medlem", 303);
}

export default function NewMember() {
  const t = useTexts(projectGroupTexts);
  return (
    <GroupFrame title={t.addMember}>
      <MemberFields version={null} defaults={{}} />
    </GroupFrame>
  );
}
