import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { choosableIds, organisationOptions } from "~/features/partners/organisation-options";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { memberAddress, membersAddress } from "../addresses";
import { NetworkFormFrame } from "../components/network-form-frame";
import { addMember } from "../member-commands.server";
import { newMemberForm } from "../member-form";
import { requireNetwork } from "../require-network.server";
import { memberLabels, networkTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: networkTexts.da.pageTitle(networkTexts.da.member.add) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { slug, name } = await requireNetwork(context.db, params.slug);
  return { network: { slug, name }, organisations: await partnerChoices(context.db) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: networkId, slug } = await requireNetwork(context.db, params.slug);
  const posted = await readForm(request);
  const organisations = await partnerChoices(context.db);
  const checked = checkForm(newMemberForm(choosableIds(organisations)), posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, memberLabels);
  const result = await addMember(actingIn(context, posted.formKey), { networkId, ...checked.value });
  if (!result.ok) return refusedForm(posted, result.refusal, memberLabels);
  return redirect(`${memberAddress(slug, result.value.id)}?gjort=medlem`, 303);
}

export default function NewMember() {
  const { network, organisations } = useLoaderData<typeof loader>();
  const texts = useTexts(networkTexts);
  const t = texts.member;
  const form = useTypedForm({
    form: "member",
    schema: newMemberForm(choosableIds(organisations)),
    defaults: {},
    labels: memberLabels,
  });
  const back = membersAddress(network.slug);
  return (
    <NetworkFormFrame title={t.add} network={network} between={[{ label: texts.tabs.members, to: back }]}>
      <TypedForm form={form} refused={t.refused}>
        <Select
          {...form.field("organisationId")}
          label={t.organisation}
          hint={t.organisationHint}
          placeholder={t.choose}
          options={organisationOptions(organisations, form.answer?.typed.organisationId)}
        />
        <FieldRow>
          <TextField {...form.field("joinedOn")} label={t.joinedOn} hint={texts.dateHint} optional />
          <TextField {...form.field("leftOn")} label={t.leftOn} hint={texts.dateHint} optional />
        </FieldRow>
        <SaveRow back={back} />
      </TypedForm>
    </NetworkFormFrame>
  );
}
