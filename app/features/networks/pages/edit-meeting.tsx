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
import { meetingsAddress } from "../addresses";
import { MeetingFields } from "../components/meeting-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { deleteMeeting, editMeeting } from "../meeting-commands.server";
import { meetingTyped } from "../meeting-defaults";
import { editMeetingForm, meetingFrom } from "../meeting-form";
import { answerWithAnotherMaterial } from "../meeting-saving.server";
import { requireMeeting } from "../require-meeting.server";
import { meetingLabels, networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(data?.defaults.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { network, meeting } = await requireMeeting(context.db, params);
  return {
    network: { slug: network.slug, name: network.name },
    version: meeting.version,
    defaults: meetingTyped(meeting),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { network, meeting } = await requireMeeting(context.db, params);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const back = meetingsAddress(network.slug);
  if (posted.form === "delete") {
    const deleted = await deleteMeeting(acting, { meetingId: meeting.id });
    if (!deleted.ok) return refusedForm(posted, deleted.refusal, meetingLabels);
    return redirect(`${back}?gjort=moede-slettet`, 303);
  }
  if (posted.typed.addMaterial !== undefined) return answerWithAnotherMaterial(posted);
  const checked = checkForm(editMeetingForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, meetingLabels);
  const input = meetingFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, meetingLabels);
  const { version } = checked.value;
  const result = await editMeeting(acting, { meetingId: meeting.id, version, ...input.value });
  if (result.ok) return redirect(`${back}?gjort=moede`, 303);
  const now = await requireMeeting(context.db, params);
  return refusedForm(posted, result.refusal, meetingLabels, meetingTyped(now.meeting));
}

export default function EditMeeting() {
  const { network, version, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const texts = useTexts(networkTexts);
  const t = texts.meetings;
  const back = meetingsAddress(network.slug);
  return (
    <NetworkFormFrame title={t.edit} network={network} between={[{ label: texts.tabs.meetings, to: back }]}>
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <MeetingFields version={version} defaults={defaults} back={back} />
      <DeleteFold label={t.delete} lead={t.deleteLead} />
    </NetworkFormFrame>
  );
}
