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
import { requireStrategy } from "../require-strategy.server";
import { strategyChoices } from "../strategy-choices.server";
import { editStrategy } from "../strategy-commands.server";
import { strategyDefaults } from "../strategy-defaults";
import { editStrategyForm, strategyFrom } from "../strategy-form";
import { strategyTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: strategyTexts.da.pageTitle(`${strategyTexts.da.edit}: ${data?.strategy.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const strategy = await requireStrategy(context.db, params.slug);
  return {
    strategy: { slug: strategy.slug, name: strategy.name },
    version: strategy.version,
    defaults: strategyDefaults(strategy),
    choices: await strategyChoices(context.db, strategy.id),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: strategyId } = await requireStrategy(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(editStrategyForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, strategyLabels);
  const input = { strategyId, version: checked.value.version, ...strategyFrom(checked.value) };
  const result = await editStrategy(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/strategi/${result.value.slug}?gjort=rettet`, 303);
  const now = strategyDefaults(await requireStrategy(context.db, params.slug));
  return refusedForm(posted, result.refusal, strategyLabels, now);
}

export default function EditStrategy() {
  const { strategy, version, defaults, choices } = useLoaderData<typeof loader>();
  const t = useTexts(strategyTexts);
  return (
    <StrategyFrame title={t.edit} strategy={strategy}>
      <StrategyFields
        version={version}
        defaults={defaults}
        {...choices}
        back={`/arbejdsrum/strategi/${strategy.slug}`}
      />
    </StrategyFrame>
  );
}
