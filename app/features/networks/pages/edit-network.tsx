import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { networkAddress, networksAddress } from "../addresses";
import { NetworkFields } from "../components/network-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { deleteNetwork, editNetwork } from "../network-commands.server";
import { networkDefaults } from "../network-defaults";
import { editNetworkForm, networkFrom } from "../network-form";
import { answerWithAnotherPartner, refusedNetwork } from "../network-saving.server";
import { requireNetwork } from "../require-network.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(`${networkTexts.da.edit}: ${data?.network.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const network = await requireNetwork(context.db, params.slug);
  return {
    network: { slug: network.slug, name: network.name },
    version: network.version,
    defaults: networkDefaults(network),
    organisations: await partnerChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: networkId } = await requireNetwork(context.db, params.slug);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  if (posted.form === "delete") {
    const deleted = await deleteNetwork(acting, { networkId });
    if (!deleted.ok) return refusedNetwork(posted, deleted.refusal);
    return redirect(`${networksAddress}?gjort=slettet`, 303);
  }
  if (posted.typed.addPartner !== undefined) return answerWithAnotherPartner(posted);
  const checked = checkForm(editNetworkForm, posted.typed);
  if (!checked.ok) return refusedNetwork(posted, checked.refusal);
  const network = networkFrom(checked.value);
  if (!network.ok) return refusedNetwork(posted, network.refusal);
  const input = { networkId, version: checked.value.version, ...network.value };
  const result = await editNetwork(acting, input);
  if (result.ok) return redirect(`${networkAddress(result.value.slug)}?gjort=rettet`, 303);
  const now = await requireNetwork(context.db, params.slug);
  return refusedNetwork(posted, result.refusal, checked.value, networkDefaults(now));
}

export default function EditNetwork() {
  const { network, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(networkTexts);
  return (
    <NetworkFormFrame title={t.edit} network={network}>
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <NetworkFields {...view} back={networkAddress(network.slug)} />
      <DeleteFold label={t.delete} lead={t.deleteLead} />
    </NetworkFormFrame>
  );
}
