import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { sameForm } from "~/features/commands/same-form.server";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { aboutRows, withAnotherPartner } from "~/features/partners/partner-form";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { ExchangeFields } from "../components/exchange-fields";
import { ExchangeFrame } from "../components/exchange-frame";
import { createExchange } from "../exchange-commands.server";
import { exchangeFrom, newExchangeForm } from "../exchange-form";
import { committeeChoices } from "../exchanges.server";
import { exchangeLabels, exchangeTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: exchangeTexts.da.pageTitle(exchangeTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    organisations: await partnerChoices(context.db),
    committees: await committeeChoices(context.db),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(newExchangeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, exchangeLabels);
  const input = exchangeFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, exchangeLabels);
  const result = await createExchange(actingIn(context, posted.formKey), input.value);
  if (!result.ok)
    return refusedForm(posted, aboutRows(result.refusal, checked.value.partners), exchangeLabels);
  return redirect(`/arbejdsrum/udvekslinger/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewExchange() {
  const choices = useLoaderData<typeof loader>();
  const t = useTexts(exchangeTexts);
  return (
    <ExchangeFrame title={t.create}>
      <ExchangeFields version={null} defaults={{}} {...choices} back="/arbejdsrum/udvekslinger" />
    </ExchangeFrame>
  );
}
