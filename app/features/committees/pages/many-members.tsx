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
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { manyMembersForm } from "../committee-form";
import { CommitteeFrame } from "../components/committee-frame";
import { SeatDays } from "../components/seat-days";
import { readMemberList } from "../member-list";
import { addMembers } from "../membership-commands.server";
import { requireCommittee } from "../require-committee.server";
import { committeeLabels, committeeTexts } from "../texts";
import { daysTyped } from "../typed-days";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: committeeTexts.da.pageTitle(`${committeeTexts.da.addMany}: ${data?.committee.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { committee, period } = await requireCommittee(context.db, params.slug);
  return {
    committee: { slug: committee.slug, name: committee.name },
    period: { slug: period.slug, name: periodName(period) },
    defaults: daysTyped(committee),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { committee } = await requireCommittee(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(manyMembersForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const { members: text, ...days } = checked.value;
  const members = readMemberList(text);
  if (!members.ok) return refusedForm(posted, members.refusal, committeeLabels);
  const input = { committeeId: committee.id, members: members.value, ...days };
  const result = await addMembers(actingIn(context, posted.formKey), input);
  if (!result.ok) return refusedForm(posted, result.refusal, committeeLabels);
  return redirect(`/arbejdsrum/udvalg/${committee.slug}?gjort=medlemmer`, 303);
}

export default function ManyMembers() {
  const { committee, period, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  const form = useTypedForm({ form: "members", schema: manyMembersForm, defaults, labels: committeeLabels });
  return (
    <CommitteeFrame title={t.addMany} committee={committee} period={period}>
      <p>{t.manyLead}</p>
      <TypedForm form={form} refused={t.manyRefused}>
        <TextArea {...form.field("members")} label={t.many} hint={t.manyHint} rows={12} />
        <SeatDays field={form.field} />
        <SaveRow label={t.manyButton} back={`/arbejdsrum/udvalg/${committee.slug}`} />
      </TypedForm>
    </CommitteeFrame>
  );
}
