import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { memberAddress, membersAddress } from "../addresses";
import { MemberContactFields } from "../components/member-contact-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { addContact } from "../contact-commands.server";
import { memberContactFrom, newContactForm } from "../contact-form";
import { requireMember } from "../require-member.server";
import { memberContactLabels, networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(networkTexts.da.contactForm.title(data?.member.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const today = todayOf(context);
  const { network, member } = await requireMember(context.db, params, today);
  return {
    network: { slug: network.slug, name: network.name },
    member: { id: member.id, name: member.name },
    defaults: { startsOn: formatPartial(today) },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { network, member } = await requireMember(context.db, params, todayOf(context));
  const posted = await readForm(request);
  const checked = checkForm(newContactForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberContactLabels);
  const result = await addContact(actingIn(context, posted.formKey), {
    memberId: member.id,
    ...memberContactFrom(checked.value),
  });
  if (!result.ok) return refusedForm(posted, result.refusal, memberContactLabels);
  return redirect(`${memberAddress(network.slug, member.id)}?gjort=kontakt`, 303);
}

export default function NewContact() {
  const { network, member, defaults } = useLoaderData<typeof loader>();
  const texts = useTexts(networkTexts);
  const back = memberAddress(network.slug, member.id);
  return (
    <NetworkFormFrame
      title={texts.contactForm.title(member.name)}
      network={network}
      between={[
        { label: texts.tabs.members, to: membersAddress(network.slug) },
        { label: member.name, to: back },
      ]}
    >
      <p>{texts.contactForm.lead}</p>
      <MemberContactFields version={null} defaults={defaults} back={back} />
    </NetworkFormFrame>
  );
}
