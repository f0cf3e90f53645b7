import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { approvalOf } from "../approval-form";
import { committeeGroups } from "../committee-choices.server";
import { changeCommittees } from "../committee-commands.server";
import { committeesSchema, travellingOf } from "../committees-form";
import { CommitteesFields } from "../components/committees-fields";
import { tripLabels, tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";
import { backToPurpose } from "../trip-saved.server";
import { tripCommittees } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(tripTexts.da.purpose.editCommittees, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const groups = await committeeGroups(context.db);
  const none = { periodId: trip.periodId, period: "", committees: [] };
  return {
    title: trip.title,
    group: groups.find(({ periodId }) => periodId === trip.periodId) ?? none,
    leadCommitteeId: trip.leadCommitteeId,
    committeeIds: (await tripCommittees(context.db, trip.id)).map(({ id }) => id),
    version: trip.version,
    approved: trip.state === "approved",
    back: `/arbejdsrum/studieture/${trip.reference}/formaal`,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: tripId, reference } = await requireTrip(context, params);
  const posted = await readForm(request);
  const checked = checkForm(committeesSchema, posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, tripLabels);
  const { version } = checked.value;
  const command = { tripId, version, approval: approvalOf(checked.value), ...travellingOf(checked.value) };
  const result = await changeCommittees(actingIn(context, posted.formKey), command);
  if (!result.ok) return refusedTripForm(posted, result.refusal, tripLabels);
  return backToPurpose(context.db, reference);
}

export default function EditCommittees() {
  const { title: _title, ...view } = useLoaderData<typeof loader>();
  return <CommitteesFields {...view} />;
}
