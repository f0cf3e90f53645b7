import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { sameForm } from "~/features/commands/same-form.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { PointsFields } from "../components/points-fields";
import { StrategyFrame } from "../components/strategy-frame";
import { strategyFormTexts, strategyLabels } from "../form-texts";
import { savePoints } from "../points-commands.server";
import { requireStrategy } from "../require-strategy.server";
import { listPoints } from "../strategies.server";
import { pointDefaults, withAnotherPoint } from "../strategy-defaults";
import { pointsForm, pointsFrom } from "../strategy-form";
import { strategyTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: strategyTexts.da.pageTitle(strategyFormTexts.da.pointsTitle) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, slug, name, version } = await requireStrategy(context.db, params.slug);
  return { strategy: { slug, name }, version, points: pointDefaults(await listPoints(context.db, id)) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: strategyId, slug } = await requireStrategy(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.typed.addPoint !== undefined) return sameForm(posted, withAnotherPoint(posted.typed));
  const checked = checkForm(pointsForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, strategyLabels);
  const { version } = checked.value;
  const acting = actingIn(context, posted.formKey);
  const result = await savePoints(acting, { strategyId, version, points: pointsFrom(checked.value) });
  if (result.ok) return redirect(`/arbejdsrum/strategi/${slug}?gjort=indhold`, 303);
  const now = await requireStrategy(context.db, params.slug);
  const points = pointDefaults(await listPoints(context.db, strategyId));
  return refusedForm(posted, result.refusal, strategyLabels, { version: String(now.version), points });
}

export default function EditPoints() {
  const { strategy, version, points } = useLoaderData<typeof loader>();
  const t = useTexts(strategyFormTexts);
  return (
    <StrategyFrame title={t.pointsTitle} strategy={strategy}>
      <PointsFields version={version} points={points} back={`/arbejdsrum/strategi/${strategy.slug}`} />
    </StrategyFrame>
  );
}
