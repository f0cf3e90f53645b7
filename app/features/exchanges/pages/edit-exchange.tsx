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
import { editExchange } from "../exchange-commands.server";
import { exchangeDefaults } from "../exchange-defaults";
import { editExchangeForm, exchangeFrom } from "../exchange-form";
import { committeeChoices, requireExchange } from "../exchanges.server";
import { exchangeLabels, exchangeTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: exchangeTexts.da.pageTitle(`${exchangeTexts.da.edit}: ${data?.exchange.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const exchange = await requireExchange(context.db, params.slug);
  return {
    exchange: { slug: exchange.slug, title: exchange.title },
    version: exchange.version,
    defaults: exchangeDefaults(exchange),
    organisations: await partnerChoices(context.db),
    committees: await committeeChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: exchangeId } = await requireExchange(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(editExchangeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, exchangeLabels);
  const input = exchangeFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, exchangeLabels);
  const { version, partners } = checked.value;
  const acting = actingIn(context, posted.formKey);
  const result = await editExchange(acting, { exchangeId, version, ...input.value });
  if (result.ok) return redirect(`/arbejdsrum/udvekslinger/${result.value.slug}?gjort=rettet`, 303);
  const now = exchangeDefaults(await requireExchange(context.db, params.slug));
  return refusedForm(posted, aboutRows(result.refusal, partners), exchangeLabels, now);
}

export default function EditExchange() {
  const { exchange, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(exchangeTexts);
  return (
    <ExchangeFrame title={t.edit} exchange={exchange}>
      <ExchangeFields {...view} back={`/arbejdsrum/udvekslinger/${exchange.slug}`} />
    </ExchangeFrame>
  );
}
