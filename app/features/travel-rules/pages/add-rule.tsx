import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { SectionHeading } from "~/ui/section-heading";
import { draftAddress, rulesAddress } from "../addresses";
import { OfferedKinds } from "../components/draft/offered-kinds";
import { requireDraft } from "../draft/draft-page.server";
import { offeredKinds } from "../draft/draft-view";
import { draftTexts } from "../draft/texts";
import { ruleWords } from "../rule-words";
import { travelRuleTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: travelRuleTexts.da.pageTitle(draftTexts.da.add.title) }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { facts, draft } = await requireDraft(context, params.period);
  return {
    slug: facts.period.slug,
    number: (facts.ruleSets.at(-1)?.number ?? 0) + 1,
    groups: offeredKinds(draft.rules),
  };
}

/** Every kind of rule, under its heading, with an example of what it says. */
export default function AddRule() {
  const { slug, number, groups } = useLoaderData<typeof loader>();
  const { add: t, badge } = useTexts(draftTexts);
  const { periods, rules } = useTexts(travelRuleTexts);
  const words = useTexts(ruleWords);
  return (
    <>
      <Band
        title={t.title}
        breadcrumbs={[
          { label: periods.title, to: "/arbejdsrum/rejseregler" },
          { label: rules.title(slug), to: rulesAddress(slug) },
          { label: badge(number), to: draftAddress(slug) },
          { label: t.title },
        ]}
        meta={t.lead}
      />
      <PageBody>
        {groups.map(({ group, kinds }) => (
          <Fragment key={group}>
            <SectionHeading>{words.groups[group]}</SectionHeading>
            <OfferedKinds slug={slug} kinds={kinds} />
          </Fragment>
        ))}
      </PageBody>
    </>
  );
}
