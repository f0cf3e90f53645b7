import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { periodAddress, periodsAddress } from "../addresses";
import { PeriodBody } from "../components/period-body";
import { type PageHead, pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { periodName } from "../period-name";
import { loadPeriod, type PeriodContent } from "../period-page.server";
import { periodTexts } from "../period-texts";
import { scoreboardTexts } from "../scoreboard-texts";
import { siteTexts } from "../site-texts";
import { standingSummary, summaryWords } from "../standing-summary";

interface PeriodView extends PeriodContent {
  head: PageHead;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PeriodView> {
  const content = await loadPeriod(context.published, params.slug ?? "", todayOf(context));
  if (!content) throw unknownPage();
  const t = textsFor(periodTexts, defaultLocale);
  const name = periodName(content.slug);
  return {
    ...content,
    head: await headFor(context, {
      title: t.title(name),
      description: t.description(name),
      path: periodAddress(content.slug),
    }),
  };
}

export default function Period() {
  const t = useTexts(periodTexts);
  const { summary: words, nobody } = useTexts(scoreboardTexts);
  const { front, menu } = useTexts(siteTexts);
  const { head: _, ...content } = useLoaderData<typeof loader>();
  const name = periodName(content.slug);
  const summary = standingSummary(content.rows);
  return (
    <>
      <Sky
        title={t.title(name)}
        lead={summary.all === 0 ? nobody : summaryWords(words, summary)}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: menu.periods, href: periodsAddress },
          { label: name },
        ]}
      />
      <PeriodBody content={content} />
    </>
  );
}
