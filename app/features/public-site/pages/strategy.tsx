import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import { todayOf } from "~/session/acting.server";
import { formatDate, formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { internationalAddress, strategiesAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { internationalTexts } from "../international/international-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { dayOf } from "../part-status";
import type { WithdrawnPage as Withdrawn } from "../published-pages.server";
import { requirePage } from "../require-page.server";
import { siteTexts } from "../site-texts";
import { effortBranches } from "../strategy/effort-branches";
import { loadPublicServings } from "../strategy/public-servings.server";
import { listStrategies } from "../strategy/strategies.server";
import { StrategyBody, type StrategyBodyProps } from "../strategy/strategy-body";
import { strategyPageTexts } from "../strategy/strategy-page-texts";

interface StrategyView {
  head: PageHead;
  found:
    | { state: "withdrawn"; withdrawn: Withdrawn }
    | ({
        state: "current";
        standing: keyof typeof strategyPageTexts.da.standing;
        publishedAt: string;
      } & StrategyBodyProps);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<StrategyView> {
  const found = await requirePage(context, "strategy", params.slug);
  const path = pageAddress("strategy", params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const today = todayOf(context);
  const { page, publishedAt } = found.published;
  const { efforts, ...told } = page;
  const strategies = await listStrategies(context.published, today);
  const own = strategies.find((strategy) => strategy.page.slug === page.slug);
  const linked = ({ slug, title }: { slug: string; title: string }) => ({
    title,
    href: strategies.some((strategy) => strategy.page.slug === slug) ? pageAddress("strategy", slug) : null,
  });
  return {
    found: {
      state: "current",
      standing: own?.standing ?? "in_force",
      publishedAt,
      page: told,
      branches: effortBranches(efforts, await loadPublicServings(context.published, efforts, today)),
      replaces: page.replaces && linked(page.replaces),
      replacedBy: (own?.replacedBy ?? []).map(linked),
    },
    head: await headFor(context, {
      title: page.title,
      description: `${page.title}. ${page.summary}`.slice(0, 200),
      path,
    }),
  };
}

export default function Strategy() {
  const t = useTexts(strategyPageTexts);
  const { front } = useTexts(siteTexts);
  const { title: international } = useTexts(internationalTexts);
  const { found } = useLoaderData<typeof loader>();
  if (found.state === "withdrawn")
    return <WithdrawnPage withdrawn={found.withdrawn} list={{ label: t.title, href: strategiesAddress }} />;
  const { title, adoptedOn, adoptedBy } = found.page;
  const on = adoptedOn && formatPartial(adoptedOn);
  const by = adoptedBy.length > 0 ? t.bodies(adoptedBy) : null;
  const adoption =
    on || by
      ? [
          { term: t.facts.adopted, lines: [on ?? t.dateNotKnown] },
          { term: t.facts.adoptedBy, lines: [by ?? t.notKnown] },
        ]
      : [{ term: t.facts.adopted, lines: [t.notKnown] }];
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: international, href: internationalAddress },
          { label: t.title, href: strategiesAddress },
          { label: title },
        ]}
        facts={[
          ...adoption,
          { term: t.facts.standing, lines: [t.standing[found.standing]] },
          { term: t.facts.published, lines: [formatDate(dayOf(found.publishedAt))] },
        ]}
      />
      <StrategyBody {...found} />
    </>
  );
}
