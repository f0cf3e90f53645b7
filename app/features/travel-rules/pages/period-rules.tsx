import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { Columns } from "~/ui/columns";
import { PageBody } from "~/ui/page-body";
import { DoneNotice } from "../components/done-notice";
import { PeriodDepartures } from "../components/period-departures";
import { PeriodRules } from "../components/period-rules";
import { RuleVersions } from "../components/rule-versions";
import { beginningView } from "../draft/beginning-view";
import { findDraft } from "../draft/drafts.server";
import { periodRulesView } from "../period-rules-view";
import { requirePeriodFacts } from "../rule-pages.server";
import { travelRuleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: travelRuleTexts.da.pageTitle(travelRuleTexts.da.rules.title(data?.view.slug ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const facts = await requirePeriodFacts(context.db, params.period);
  const view = periodRulesView(facts, todayOf(context));
  const mayWrite = mayEver(viewer, "adoptTravelRules") && !view.isClosed;
  return {
    view,
    beginning: mayWrite ? beginningView(facts, await findDraft(context.db, facts.period.id)) : null,
    today: todayOf(context),
    may: {
      dispense: mayEver(viewer, "grantDispensation") && !view.isClosed,
      explain: mayEver(viewer, "giveExplanation") && !view.isClosed,
    },
  };
}

/** A period's rules, how they are kept, and what lets them be departed from. */
export default function PeriodRulesPage() {
  const { view, beginning, today, may } = useLoaderData<typeof loader>();
  const { rules: t, periods } = useTexts(travelRuleTexts);
  const { inForce } = view;
  return (
    <>
      <Band
        title={t.title(view.slug)}
        meta={inForce ? t.inForce(inForce.number, inForce.adoptedBy, inForce.adoptedOn) : t.noRules}
        breadcrumbs={[{ label: periods.title, to: "/arbejdsrum/rejseregler" }, { label: t.title(view.slug) }]}
      />
      <PageBody>
        <DoneNotice texts={t.done} />
        <Columns
          main={
            <>
              <PeriodRules view={view} beginning={beginning} mayDepart={may.dispense} />
              <PeriodDepartures view={view} mayDispense={may.dispense} mayExplain={may.explain} />
            </>
          }
          side={<RuleVersions versions={view.versions} inForce={inForce} today={today} />}
        />
      </PageBody>
    </>
  );
}
