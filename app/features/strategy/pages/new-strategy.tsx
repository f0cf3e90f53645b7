import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { StrategyFields } from "../components/strategy-fields";
import { StrategyFrame } from "../components/strategy-frame";
import { strategyLabels } from "../form-texts";
import { strategyChoices } from "../strategy-choices.server";
import { createStrategy } from "../strategy-commands.server";
import { newStrategyForm, strategyFrom } from "../strategy-form";
import { strategyTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: strategyTexts.da.pageTitle(strategyTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { ...(await strategyChoices(context.db, null)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newStrategyForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, strategyLabels);
  const result = await createStrategy(actingIn(context, posted.formKey), strategyFrom(checked.value));
  if (!result.ok) return refusedForm(posted, result.refusal, strategyLabels);
  return redirect(`/arbejdsrum/strategi/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewStrategy() {
  const choices = useLoaderData<typeof loader>();
  const t = useTexts(strategyTexts);
  return (
    <StrategyFrame title={t.create}>
      <StrategyFields version={null} defaults={{}} {...choices} back="/arbejdsrum/strategi" />
    </StrategyFrame>
  );
}
