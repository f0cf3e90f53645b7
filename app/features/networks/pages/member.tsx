import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { periodInWords } from "~/features/projects/period-words";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DoneNotice } from "~/ui/done-notice";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { membersAddress } from "../addresses";
import { ContactHistory } from "../components/contact-history";
import { MemberDays } from "../components/member-days";
import { NetworkFormFrame } from "../components/network-form-frame";
import { contactHistory } from "../contact-history.server";
import { editMember, removeMember } from "../member-commands.server";
import { daysTyped, editMemberForm } from "../member-form";
import { requireMember } from "../require-member.server";
import { memberLabels, networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(data?.member.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const today = todayOf(context);
  const { network, member } = await requireMember(context.db, params, today);
  return {
    network: { slug: network.slug, name: network.name },
    member,
    contacts: await contactHistory(context.db, network.id, member.id, today),
    mayEdit: mayEver(viewerOf(context), "manageInternational"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const today = todayOf(context);
  const { network, member } = await requireMember(context.db, params, today);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const back = membersAddress(network.slug);
  if (posted.form === "delete") {
    const removed = await removeMember(acting, { memberId: member.id });
    if (!removed.ok) return refusedForm(posted, removed.refusal, memberLabels);
    return redirect(`${back}?gjort=medlem-fjernet`, 303);
  }
  const checked = checkForm(editMemberForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberLabels);
  const result = await editMember(acting, { memberId: member.id, ...checked.value });
  if (result.ok) return redirect(`${back}?gjort=medlem-rettet`, 303);
  const now = await requireMember(context.db, params, today);
  return refusedForm(posted, result.refusal, memberLabels, daysTyped(now.member));
}

export default function MemberPage() {
  const { network, member, contacts, mayEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const texts = useTexts(networkTexts);
  const t = texts.member;
  const time = periodInWords({ startsOn: member.joinedOn, endsOn: member.leftOn }, texts.until);
  return (
    <NetworkFormFrame
      title={member.name}
      meta={
        <>
          {time ?? t.timeUnknown}
          {" · "}
          <Link to={`/arbejdsrum/organisationer/${member.organisationSlug}`}>{t.organisationPage}</Link>
        </>
      }
      network={network}
      between={[{ label: texts.tabs.members, to: membersAddress(network.slug) }]}
    >
      {!answer && <DoneNotice texts={texts.done} />}
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <ContactHistory slug={network.slug} memberId={member.id} contacts={contacts} mayEdit={mayEdit} />
      {mayEdit && (
        <>
          <MemberDays network={network} member={member} />
          <DeleteFold label={t.remove} lead={t.removeLead} />
        </>
      )}
    </NetworkFormFrame>
  );
}
