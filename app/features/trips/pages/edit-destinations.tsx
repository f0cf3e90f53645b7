import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { countryName, countryOptions } from "~/shared/countries";
import { approvalOf } from "../approval-form";
import { DestinationsFields } from "../components/destinations-fields";
import { useTypedRows } from "../components/use-typed-rows";
import { changeDestinations } from "../destination-commands.server";
import { destinationsSchema } from "../destination-form";
import { withOtherRows, withoutEmptyRows } from "../destination-rows.server";
import { tripLabels, tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";
import { backToPurpose } from "../trip-saved.server";
import { listDestinations } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(tripTexts.da.purpose.editDestinations, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const destinations = await listDestinations(context.db, trip.id);
  return {
    title: trip.title,
    destinations: destinations.map(({ city, country }) => ({ city, country: countryName(country) })),
    countries: countryOptions().map(({ name }) => name),
    version: trip.version,
    approved: trip.state === "approved",
    back: `/arbejdsrum/studieture/${trip.reference}/formaal`,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: tripId, reference } = await requireTrip(context, params);
  const sent = await readForm(request);
  const shownAgain = withOtherRows(sent);
  if (shownAgain) return shownAgain;
  const posted = withoutEmptyRows(sent);
  const checked = checkForm(destinationsSchema, posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, tripLabels);
  const { version, destinations } = checked.value;
  const approval = approvalOf(checked.value);
  const command = { tripId, version, destinations, approval };
  const result = await changeDestinations(actingIn(context, posted.formKey), command);
  if (!result.ok) return refusedTripForm(posted, result.refusal, tripLabels);
  return backToPurpose(context.db, reference);
}

export default function EditDestinations() {
  const { title: _title, ...view } = useLoaderData<typeof loader>();
  const rows = Math.max(1, useTypedRows("destinations") ?? view.destinations.length);
  return <DestinationsFields key={rows} rows={rows} {...view} />;
}
