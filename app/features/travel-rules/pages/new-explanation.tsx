import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { refuse } from "~/shared/result";
import { useTexts } from "~/shared/texts";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { rulesAddress } from "../addresses";
import { askedFor } from "../asked-for";
import { ExplanationFields } from "../components/explanation-fields";
import { explanationForm } from "../departure-forms";
import { giveExplanation } from "../explanation-commands.server";
import { concernedIn, departureChoices, requirePeriodFacts } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: travelRuleTexts.da.pageTitle(travelRuleTexts.da.departure.explanationTitle) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  return { choices: departureChoices(facts, "should"), asked: askedFor(new URL(request.url)) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  const posted = await readForm(request);
  const checked = checkForm(explanationForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, travelRuleLabels);
  const { committee, trip, body, ...typed } = checked.value;
  const concerned = concernedIn(facts, { committee, trip });
  const result = concerned
    ? await giveExplanation(actingIn(context, posted.formKey), {
        ...typed,
        ...concerned,
        periodId: facts.period.id,
        body: body ?? "",
      })
    : refuse("departure.otherPeriod");
  if (!result.ok) return refusedForm(posted, result.refusal, travelRuleLabels);
  return redirect(`${rulesAddress(facts.period.slug)}?gjort=redegoerelse#redegoerelser`, 303);
}

/** Where a 'should' that was not kept is accounted for. */
export default function NewExplanation() {
  const { choices, asked } = useLoaderData<typeof loader>();
  const t = useTexts(travelRuleTexts).departure;
  return (
    <PageBody>
      <PageTitle>{t.explanationTitle}</PageTitle>
      <p className="font-lead">{t.explanationLead}</p>
      {choices.rules.length === 0 ? (
        <p>{t.noneToDepart}</p>
      ) : (
        <ExplanationFields choices={choices} asked={asked} />
      )}
    </PageBody>
  );
}
