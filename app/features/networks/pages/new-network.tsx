import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { networkAddress, networksAddress } from "../addresses";
import { NetworkFields } from "../components/network-fields";
import { NetworkFormFrame } from "../components/network-form-frame";
import { createNetwork } from "../network-commands.server";
import { networkFrom, newNetworkForm } from "../network-form";
import { answerWithAnotherPartner, refusedNetwork } from "../network-saving.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: networkTexts.da.pageTitle(networkTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { organisations: await partnerChoices(context.db) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return answerWithAnotherPartner(posted);
  const checked = checkForm(newNetworkForm, posted.typed);
  if (!checked.ok) return refusedNetwork(posted, checked.refusal);
  const network = networkFrom(checked.value);
  if (!network.ok) return refusedNetwork(posted, network.refusal);
  const result = await createNetwork(actingIn(context, posted.formKey), network.value);
  if (!result.ok) return refusedNetwork(posted, result.refusal, checked.value);
  return redirect(`${networkAddress(result.value.slug)}?gjort=oprettet`, 303);
}

export default function NewNetwork() {
  const { organisations } = useLoaderData<typeof loader>();
  const t = useTexts(networkTexts);
  return (
    <NetworkFormFrame title={t.create}>
      <NetworkFields version={null} defaults={{}} organisations={organisations} back={networksAddress} />
    </NetworkFormFrame>
  );
}
