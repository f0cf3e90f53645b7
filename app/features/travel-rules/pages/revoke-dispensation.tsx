import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { rulesAddress } from "../addresses";
import { DispensationWords } from "../components/allowance-words";
import { RevocationFields } from "../components/revocation-fields";
import { revocationForm } from "../departure-forms";
import { findDispensationVersion, revokeDispensation } from "../dispensation-commands.server";
import { periodRulesView } from "../period-rules-view";
import { requirePeriodFacts } from "../rule-pages.server";
import { travelRuleLabels, travelRuleTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: travelRuleTexts.da.pageTitle(travelRuleTexts.da.departure.revokeTitle) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const facts = await requirePeriodFacts(context.db, params.period);
  const listed = periodRulesView(facts, todayOf(context)).dispensations.find(({ id }) => id === params.id);
  const version = await findDispensationVersion(context.db, params.id ?? "");
  if (!listed || version === null) throw data(null, { status: 404 });
  return { dispensation: listed.dispensation, version };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(revocationForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, travelRuleLabels);
  const revocation = { ...checked.value, dispensationId: params.id ?? "" };
  const result = await revokeDispensation(actingIn(context, posted.formKey), revocation);
  if (!result.ok) return refusedForm(posted, result.refusal, travelRuleLabels);
  return redirect(`${rulesAddress(params.period ?? "")}?gjort=tilbagekaldt#dispensationer`, 303);
}

/** Where a dispensation is taken back. */
export default function RevokeDispensation() {
  const { dispensation, version } = useLoaderData<typeof loader>();
  const t = useTexts(travelRuleTexts).departure;
  return (
    <PageBody>
      <PageTitle>{t.revokeTitle}</PageTitle>
      <p>
        <DispensationWords dispensation={dispensation} />
      </p>
      <p className="font-lead">{t.revokeLead}</p>
      <RevocationFields version={version} />
    </PageBody>
  );
}
