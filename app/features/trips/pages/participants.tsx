import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { ParticipantsView } from "../components/participants-view";
import { doToParticipants } from "../participant-posted.server";
import { participantLabels, participantTexts } from "../participant-texts";
import { participantView } from "../participant-view.server";
import { tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(participantTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  return participantView(context, trip, new URL(request.url).searchParams);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const trip = await requireTrip(context, params);
  const posted = await readForm(request);
  const result = await doToParticipants(
    actingIn(context, posted.formKey),
    trip.id,
    posted.form,
    posted.typed,
  );
  if (!result.ok) return refusedTripForm(posted, result.refusal, participantLabels);
  return redirect(`/arbejdsrum/studieture/${trip.reference}/deltagere?gjort=${result.value}`, 303);
}

export default function Participants() {
  const view = useLoaderData<typeof loader>();
  const { editing } = view;
  return (
    <ParticipantsView key={editing?.participant?.id ?? editing?.kind + (editing?.form ?? "")} view={view} />
  );
}
