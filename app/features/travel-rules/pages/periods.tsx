import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { DataTable } from "~/ui/table/data-table";
import { rulesAddress } from "../addresses";
import { listRulesOfPeriods } from "../rule-pages.server";
import { travelRuleTexts } from "../texts";

export const meta: MetaFunction = () => [
  { title: travelRuleTexts.da.pageTitle(travelRuleTexts.da.periods.title) },
];

export async function loader({ context }: LoaderFunctionArgs) {
  return { periods: await listRulesOfPeriods(context.db) };
}

/** Every period with its rules. */
export default function RulesOfPeriods() {
  const { periods } = useLoaderData<typeof loader>();
  const { period, periods: t } = useTexts(travelRuleTexts);
  return (
    <PageBody>
      <PageTitle>{t.title}</PageTitle>
      <p className="font-lead">{t.lead}</p>
      {periods.length === 0 ? (
        <EmptyState>{t.empty}</EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          rows={periods}
          keyOf={({ slug }) => slug}
          columns={[
            {
              label: t.columns.period,
              cell: ({ slug }) => <Link to={rulesAddress(slug)}>{period(slug)}</Link>,
            },
            { label: t.columns.rules, cell: ({ rules, version }) => (version ? t.rules(rules) : t.noRules) },
            {
              label: t.columns.version,
              cell: ({ version }) => (version ? t.version(version.number, version.inForceFrom) : "–"),
            },
          ]}
        />
      )}
    </PageBody>
  );
}
