import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { approvalOf } from "../approval-form";
import { committeeGroups } from "../committee-choices.server";
import { travellingOf } from "../committees-form";
import { DatesFields } from "../components/dates-fields";
import { changeDates } from "../dates-commands.server";
import { datesSchema } from "../dates-form";
import { tripLabels, tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";
import { backToPurpose } from "../trip-saved.server";
import { listVisits } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(tripTexts.da.purpose.editDates, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const groups = await committeeGroups(context.db);
  const visits = await listVisits(context.db, trip.id);
  return {
    title: trip.title,
    dates: { startsOn: written(trip.startsOn), endsOn: written(trip.endsOn) },
    version: trip.version,
    partial: trip.state === "recorded",
    approved: trip.state === "approved",
    hasProgramme: visits.some(({ day }) => day !== null),
    otherPeriods: groups.filter(({ periodId }) => periodId !== trip.periodId),
    back: `/arbejdsrum/studieture/${trip.reference}/formaal`,
  };
}

const written = (date: PartialDate | null) => (date === null ? "" : formatPartial(date));

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: tripId, reference } = await requireTrip(context, params);
  const posted = await readForm(request);
  const checked = checkForm(datesSchema, posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, tripLabels);
  const { leadCommitteeId, committees, ...typed } = checked.value;
  const result = await changeDates(actingIn(context, posted.formKey), {
    tripId,
    ...typed,
    travelling:
      leadCommitteeId || committees.length > 0 ? travellingOf({ leadCommitteeId, committees }) : null,
    approval: approvalOf(typed),
  });
  if (!result.ok) return refusedTripForm(posted, result.refusal, tripLabels);
  return backToPurpose(context.db, reference);
}

export default function EditDates() {
  const { title: _title, ...view } = useLoaderData<typeof loader>();
  return <DatesFields {...view} />;
}
