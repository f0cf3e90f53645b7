import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { ProgrammeView } from "../components/programme-view";
import { programmeTexts, visitLabels } from "../programme-texts";
import { programmeView } from "../programme-view.server";
import { tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";
import { doToVisit } from "../visit-posted.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(programmeTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  return programmeView(context, trip, new URL(request.url).searchParams);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const trip = await requireTrip(context, params);
  const posted = await readForm(request);
  const result = await doToVisit(actingIn(context, posted.formKey), trip.id, posted.typed);
  if (!result.ok) return refusedTripForm(posted, result.refusal, visitLabels);
  return redirect(`/arbejdsrum/studieture/${trip.reference}/program?gjort=${result.value}`, 303);
}

export default function Programme() {
  const view = useLoaderData<typeof loader>();
  return <ProgrammeView key={view.editing?.visitId ?? view.newOn} view={view} />;
}
