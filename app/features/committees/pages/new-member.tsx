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
import { newMemberForm } from "../committee-form";
import { CommitteeFrame } from "../components/committee-frame";
import { HolderChoice } from "../components/holder-choice";
import { RoleChoice } from "../components/role-choice";
import { SeatDays } from "../components/seat-days";
import { addMembership } from "../membership-commands.server";
import { personChoices } from "../person-choices.server";
import { requireCommittee } from "../require-committee.server";
import { committeeLabels, committeeTexts } from "../texts";
import { daysTyped, holderFrom } from "../typed-days";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: committeeTexts.da.pageTitle(`${committeeTexts.da.addMember}: ${data?.committee.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { committee, period } = await requireCommittee(context.db, params.slug);
  return {
    committee: { slug: committee.slug, name: committee.name },
    period: { slug: period.slug, name: periodName(period) },
    people: await personChoices(context.db),
    defaults: { role: "member", ...daysTyped(committee) },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { committee } = await requireCommittee(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(newMemberForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const { personId, fullName, ...seat } = checked.value;
  const holder = holderFrom({ personId, fullName });
  if (!holder.ok) return refusedForm(posted, holder.refusal, committeeLabels);
  const input = { committeeId: committee.id, holder: holder.value, ...seat };
  const result = await addMembership(actingIn(context, posted.formKey), input);
  if (!result.ok) return refusedForm(posted, result.refusal, committeeLabels);
  return redirect(`/arbejdsrum/udvalg/${committee.slug}?gjort=medlem`, 303);
}

export default function NewMember() {
  const { committee, period, people, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  const form = useTypedForm({ form: "member", schema: newMemberForm, defaults, labels: committeeLabels });
  return (
    <CommitteeFrame title={t.addMember} committee={committee} period={period}>
      <TypedForm form={form} refused={t.seatRefused}>
        <HolderChoice field={form.field} people={people} />
        <RoleChoice field={form.field} />
        <SeatDays field={form.field} />
        <SaveRow label={t.addMember} back={`/arbejdsrum/udvalg/${committee.slug}`} />
      </TypedForm>
    </CommitteeFrame>
  );
}
