import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { memberAddress, membersAddress } from "../addresses";
import { MemberContactFields } from "../components/member-contact-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { deleteContact, editContact } from "../contact-commands.server";
import { contactTyped, editContactForm, memberContactFrom } from "../contact-form";
import { requireContact } from "../require-member.server";
import { memberContactLabels, networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(networkTexts.da.contactForm.editTitle(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { network, member, contact } = await requireContact(context.db, params, todayOf(context));
  return {
    network: { slug: network.slug, name: network.name },
    member: { id: member.id, name: member.name },
    name: contact.name,
    version: contact.version,
    defaults: contactTyped(contact),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const today = todayOf(context);
  const { network, member, contact } = await requireContact(context.db, params, today);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  const back = memberAddress(network.slug, member.id);
  if (posted.form === "delete") {
    const deleted = await deleteContact(acting, { contactId: contact.id });
    if (!deleted.ok) return refusedForm(posted, deleted.refusal, memberContactLabels);
    return redirect(`${back}?gjort=kontakt-slettet`, 303);
  }
  const checked = checkForm(editContactForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberContactLabels);
  const result = await editContact(acting, {
    contactId: contact.id,
    version: checked.value.version,
    ...memberContactFrom(checked.value),
  });
  if (result.ok) return redirect(`${back}?gjort=kontakt`, 303);
  const now = await requireContact(context.db, params, today);
  return refusedForm(posted, result.refusal, memberContactLabels, contactTyped(now.contact));
}

export default function EditContact() {
  const { network, member, name, version, defaults } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const texts = useTexts(networkTexts);
  const t = texts.contactForm;
  const back = memberAddress(network.slug, member.id);
  return (
    <NetworkFormFrame
      title={t.editTitle(name)}
      network={network}
      between={[
        { label: texts.tabs.members, to: membersAddress(network.slug) },
        { label: member.name, to: back },
      ]}
    >
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <MemberContactFields version={version} defaults={defaults} back={back} />
      <DeleteFold label={t.delete} lead={t.deleteLead} />
    </NetworkFormFrame>
  );
}
