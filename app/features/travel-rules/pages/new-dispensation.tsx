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
import { DispensationFields } from "../components/dispensation-fields";
import { dispensationForm } from "../departure-forms";
import { grantDispensation } from "../dispensation-commands.server";
import { concernedIn, departureChoices, requirePeriodFacts } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: travelRuleTexts.da.pageTitle(travelRuleTexts.da.departure.dispensationTitle) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  return { choices: departureChoices(facts, "must"), asked: askedFor(new URL(request.url)) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  const posted = await readForm(request);
  const checked = checkForm(dispensationForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, travelRuleLabels);
  const { decidedBy, agendaItem, caseNumber, committee, trip, ...typed } = checked.value;
  const concerned = concernedIn(facts, { committee, trip });
  const result = concerned
    ? await grantDispensation(actingIn(context, posted.formKey), {
        ...typed,
        ...concerned,
        periodId: facts.period.id,
        body: decidedBy,
        agendaItem: agendaItem ?? "",
        caseNumber: caseNumber ?? "",
      })
    : refuse("departure.otherPeriod");
  if (!result.ok) return refusedForm(posted, result.refusal, travelRuleLabels);
  return redirect(`${rulesAddress(facts.period.slug)}?gjort=dispensation#dispensationer`, 303);
}

/** Where a body's decision to let a 'must' be departed from is recorded. */
export default function NewDispensation() {
  const { choices, asked } = useLoaderData<typeof loader>();
  const t = useTexts(travelRuleTexts).departure;
  return (
    <PageBody>
      <PageTitle>{t.dispensationTitle}</PageTitle>
      <p className="font-lead">{t.dispensationLead}</p>
      {choices.rules.length === 0 ? (
        <p>{t.noneToDepart}</p>
      ) : (
        <DispensationFields choices={choices} asked={asked} />
      )}
    </PageBody>
  );
}
