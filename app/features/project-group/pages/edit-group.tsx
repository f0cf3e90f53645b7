import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { GroupFields } from "../components/group-fields";
import { GroupFrame } from "../components/group-frame";
import { findGroup } from "../project-group.server";
import { saveGroup } from "../project-group-commands.server";
import { groupDefaults, groupForm, groupFrom } from "../project-group-form";
import { groupLabels, projectGroupTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: projectGroupTexts.da.pageTitle(projectGroupTexts.da.editTitle) },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const group = await findGroup(context.db);
  return { version: group.version, defaults: groupDefaults(group) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(groupForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, groupLabels);
  const result = await saveGroup(actingIn(context, posted.formKey), groupFrom(checked.value));
  if (result.ok) return redirect("/arbejdsrum/projektgruppe?gjort=rettet", 303);
  const { contactIsPublic, ...now } = groupDefaults(await findGroup(context.db));
  const standing = { ...now, contactIsPublic: String(contactIsPublic) };
  return refusedForm(posted, result.refusal, groupLabels, standing);
}

export default function EditGroup() {
  const view = useLoaderData<typeof loader>();
  const t = useTexts(projectGroupTexts);
  return (
    <GroupFrame title={t.editTitle}>
      <GroupFields {...view} />
    </GroupFrame>
  );
}
