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
import { EffortFields } from "../components/effort-fields";
import { StrategyFrame } from "../components/strategy-frame";
import { addEffort } from "../effort-commands.server";
import { effortFrom, newEffortForm } from "../effort-form";
import { effortTexts } from "../effort-texts";
import { listEfforts } from "../efforts.server";
import { effortLabels } from "../form-texts";
import { requireStrategy } from "../require-strategy.server";
import { strategyTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: strategyTexts.da.pageTitle(effortTexts.da.newEffort) }];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id, slug, name } = await requireStrategy(context.db, params.slug);
  const under = new URL(request.url).searchParams.get("under");
  const parent = (await listEfforts(context.db, id)).find((effort) => effort.slug === under);
  return {
    strategy: { slug, name },
    parent: parent ? { id: parent.id, slug: parent.slug, name: parent.name } : null,
    organisations: await partnerChoices(context.db),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: strategyId, slug } = await requireStrategy(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPartner !== undefined) return sameForm(posted, withAnotherPartner(posted.typed));
  const checked = checkForm(newEffortForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, effortLabels);
  const effort = effortFrom(checked.value);
  if (!effort.ok) return refusedForm(posted, effort.refusal, effortLabels);
  const { parentId, partners } = checked.value;
  const acting = actingIn(context, posted.formKey);
  const result = await addEffort(acting, { strategyId, parentId, ...effort.value });
  if (!result.ok) return refusedForm(posted, aboutRows(result.refusal, partners), effortLabels);
  return redirect(`/arbejdsrum/strategi/${slug}/indsatser/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewEffort() {
  const { strategy, parent, organisations } = useLoaderData<typeof loader>();
  const t = useTexts(effortTexts);
  const address = `/arbejdsrum/strategi/${strategy.slug}`;
  return (
    <StrategyFrame title={parent ? t.newBelow(parent.name) : t.newEffort} strategy={strategy}>
      <EffortFields
        version={null}
        parentId={parent?.id ?? null}
        defaults={{}}
        organisations={organisations}
        back={parent ? `${address}/indsatser/${parent.slug}` : address}
      />
    </StrategyFrame>
  );
}
