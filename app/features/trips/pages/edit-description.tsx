import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { DescriptionFields } from "../components/description-fields";
import { describedFields, type TripDescription } from "../description";
import { descriptionSchema } from "../description-form";
import { tripLabels, tripTexts } from "../texts";
import { describeTrip } from "../trip-commands.server";
import { refusedTripForm, requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: tripTexts.da.shell.pageTitle(tripTexts.da.purpose.editDescription, data?.description.title ?? ""),
  },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const description = Object.fromEntries(describedFields.map((field) => [field, trip[field]]));
  return {
    back: `/arbejdsrum/studieture/${trip.reference}/formaal`,
    description: description as TripDescription,
    version: trip.version,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: tripId, reference } = await requireTrip(context, params);
  const posted = await readForm(request);
  const checked = checkForm(descriptionSchema, posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, tripLabels);
  const result = await describeTrip(actingIn(context, posted.formKey), { tripId, ...checked.value });
  if (!result.ok) return refusedTripForm(posted, result.refusal, tripLabels);
  return redirect(`/arbejdsrum/studieture/${reference}/formaal?gjort=gemt`, 303);
}

export default function EditDescription() {
  return <DescriptionFields {...useLoaderData<typeof loader>()} />;
}
