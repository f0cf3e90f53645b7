import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { periodName } from "~/features/periods/period";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { seatForm } from "../committee-form";
import { CommitteeFrame } from "../components/committee-frame";
import { RemoveSeat } from "../components/remove-seat";
import { RoleChoice } from "../components/role-choice";
import { SeatDays } from "../components/seat-days";
import { editMembership, removeMembership } from "../membership-commands.server";
import { requireSeat } from "../require-committee.server";
import { committeeLabels, committeeTexts } from "../texts";
import { daysTyped } from "../typed-days";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: committeeTexts.da.pageTitle(committeeTexts.da.editSeatTitle(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { committee, period, seat } = await requireSeat(context.db, params);
  return {
    committee: { slug: committee.slug, name: committee.name },
    period: { slug: period.slug, name: periodName(period) },
    name: seat.name,
    defaults: { role: seat.role, ...daysTyped(seat) },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { committee, seat } = await requireSeat(context.db, params);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const back = `/arbejdsrum/udvalg/${committee.slug}`;
  if (posted.form === "remove") {
    const removed = await removeMembership(acting, { membershipId: seat.id });
    if (!removed.ok) return refusedForm(posted, removed.refusal, committeeLabels);
    return redirect(`${back}?gjort=fjernet`, 303);
  }
  const checked = checkForm(seatForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const result = await editMembership(acting, { membershipId: seat.id, ...checked.value });
  if (!result.ok) return refusedForm(posted, result.refusal, committeeLabels);
  return redirect(`${back}?gjort=medlemskab`, 303);
}

export default function EditMember() {
  const { committee, period, name, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  const form = useTypedForm({ form: "seat", schema: seatForm, defaults, labels: committeeLabels });
  return (
    <CommitteeFrame title={t.editSeatTitle(name)} committee={committee} period={period}>
      <p>{t.editSeatLead}</p>
      <TypedForm form={form} refused={t.seatRefused}>
        <RoleChoice field={form.field} />
        <SeatDays field={form.field} />
        <SaveRow back={`/arbejdsrum/udvalg/${committee.slug}`} />
      </TypedForm>
      <RemoveSeat />
    </CommitteeFrame>
  );
}
