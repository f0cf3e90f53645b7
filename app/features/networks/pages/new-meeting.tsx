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
import { meetingsAddress } from "../addresses";
import { MeetingFields } from "../components/meeting-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { addMeeting } from "../meeting-commands.server";
import { meetingFrom, newMeetingForm } from "../meeting-form";
import { answerWithAnotherMaterial } from "../meeting-saving.server";
import { requireNetwork } from "../require-network.server";
import { meetingLabels, networkTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: networkTexts.da.pageTitle(networkTexts.da.meetings.add) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug, name } = await requireNetwork(context.db, params.slug);
  return { network: { slug, name } };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: networkId, slug } = await requireNetwork(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addMaterial !== undefined) return answerWithAnotherMaterial(posted);
  const checked = checkForm(newMeetingForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, meetingLabels);
  const meeting = meetingFrom(checked.value);
  if (!meeting.ok) return refusedForm(posted, meeting.refusal, meetingLabels);
  const result = await addMeeting(actingIn(context, posted.formKey), { networkId, ...meeting.value });
  if (!result.ok) return refusedForm(posted, result.refusal, meetingLabels);
  return redirect(`${meetingsAddress(slug)}?gjort=moede`, 303);
}

export default function NewMeeting() {
  const { network } = useLoaderData<typeof loader>();
  const t = useTexts(networkTexts);
  const back = meetingsAddress(network.slug);
  return (
    <NetworkFormFrame
      title={t.meetings.add}
      network={network}
      between={[{ label: t.tabs.meetings, to: back }]}
    >
      <MeetingFields version={null} defaults={{}} back={back} />
    </NetworkFormFrame>
  );
}
