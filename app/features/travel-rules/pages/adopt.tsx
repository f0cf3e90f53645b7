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
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { rulesAddress } from "../addresses";
import { adoptTravelRules } from "../adoption.server";
import { adoptionForm, rulesFrom, typedRules } from "../adoption-form";
import { AdoptionFields } from "../components/adoption-fields";
import { requirePeriodFacts } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: travelRuleTexts.da.pageTitle(
      travelRuleTexts.da.adoption.title(data?.slug ?? "", data?.number ?? 1),
    ),
  },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { period, ruleSets } = await requirePeriodFacts(context.db, params.period);
  const newest = ruleSets.at(-1);
  return {
    slug: period.slug,
    number: (newest?.number ?? 0) + 1,
    kinds: ["minimumTrips", "maximumTrips", "evaluationDue"] as const,
    defaults: {
      number: String((newest?.number ?? 0) + 1),
      adoptedBy: newest?.adoptedBy ?? "",
      note: newest?.note ?? "",
      rules: typedRules(newest?.rules ?? []),
    },
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { period } = await requirePeriodFacts(context.db, params.period);
  const posted = await readForm(request);
  const checked = checkForm(adoptionForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, travelRuleLabels);
  const { note, ...typed } = checked.value;
  const ruleSet = { ...typed, note: note ?? "", rules: rulesFrom(checked.value) };
  const result = await adoptTravelRules(actingIn(context, posted.formKey), period.id, ruleSet);
  if (!result.ok) return refusedForm(posted, result.refusal, travelRuleLabels);
  return redirect(`${rulesAddress(period.slug)}?gjort=vedtaget`, 303);
}

/** Where an administrator adopts a version of a period's rules. */
export default function AdoptRules() {
  const { slug, number, kinds, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(travelRuleTexts).adoption;
  return (
    <PageBody>
      <PageTitle>{t.title(slug, number)}</PageTitle>
      <p className="font-lead">{t.lead}</p>
      <AdoptionFields number={number} defaults={defaults} kinds={kinds} />
    </PageBody>
  );
}
