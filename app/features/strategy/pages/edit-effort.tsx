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
import { aboutRows, partnerDefaults, withAnotherPartner } from "~/features/partners/partner-form";
import { listPartners } from "~/features/partners/partners.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { EffortFields } from "../components/effort-fields";
import { StrategyFrame } from "../components/strategy-frame";
import { editEffort } from "../effort-commands.server";
import { editEffortForm, effortFrom } from "../effort-form";
import { effortTexts } from "../effort-texts";
import { effortLabels } from "../form-texts";
import { requireEffort } from "../require-strategy.server";
import { strategyTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: strategyTexts.da.pageTitle(`${effortTexts.da.edit}: ${data?.defaults.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { strategy, effort } = await requireEffort(context.db, params);
  const { slug, name, description, responsible, version } = effort;
  const partners = partnerDefaults(await listPartners(context.db, "effort_id", effort.id));
  return {
    strategy: { slug: strategy.slug, name: strategy.name },
    slug,
    version,
    defaults: { name, description, responsible, partners },
    organisations: await partnerChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { strategy, effort } = await requireEffort(context.db, params);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(editEffortForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, effortLabels);
  const input = effortFrom(checked.value);
  if (!input.ok) return refusedForm(posted, input.refusal, effortLabels);
  const { version, partners } = checked.value;
  const acting = actingIn(context, posted.formKey);
  const result = await editEffort(acting, { effortId: effort.id, version, ...input.value });
  if (result.ok)
    return redirect(`/arbejdsrum/strategi/${strategy.slug}/indsatser/${effort.slug}?gjort=rettet`, 303);
  const { name, description, responsible, ...present } = (await requireEffort(context.db, params)).effort;
  const now = {
    ...{ name, description, responsible, version: String(present.version) },
    partners: partnerDefaults(await listPartners(context.db, "effort_id", effort.id)),
  };
  return refusedForm(posted, aboutRows(result.refusal, partners), effortLabels, now);
}

export default function EditEffort() {
  const { strategy, slug, version, defaults, organisations } = useLoaderData<typeof loader>();
  const t = useTexts(effortTexts);
  const back = `/arbejdsrum/strategi/${strategy.slug}/indsatser/${slug}`;
  return (
    <StrategyFrame title={t.edit} strategy={strategy} between={[{ label: defaults.name, to: back }]}>
      <EffortFields version={version} defaults={defaults} organisations={organisations} back={back} />
    </StrategyFrame>
  );
}
