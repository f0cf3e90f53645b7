import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { periodAddress, periodsAddress } from "../addresses";
import { listTexts } from "../list-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { listPeriods, type PeriodLine } from "../period-list.server";
import { periodName } from "../period-name";
import { siteTexts } from "../site-texts";

interface PeriodsView {
  head: PageHead;
  periods: readonly PeriodLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<PeriodsView> {
  const { title, description } = textsFor(listTexts, defaultLocale).periods;
  return {
    periods: await listPeriods(context.published, todayOf(context)),
    head: await headFor(context, { title, description, path: periodsAddress }),
  };
}

export default function Periods() {
  const t = useTexts(listTexts).periods;
  const { front } = useTexts(siteTexts);
  const { periods } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        <PublicSection id="perioder" heading={t.title} headingHidden distance="near">
          {periods.length === 0 && <p>{t.none}</p>}
          <Ledger>
            {periods.map(({ slug, when, held, decided, hasRules }) => (
              <LedgerEntry
                key={slug}
                mark={<Badge tone={when === "open" ? "info" : "plain"}>{t[when]}</Badge>}
              >
                <h3 className="h4">
                  <a href={periodAddress(slug)}>{periodName(slug)}</a>
                </h3>
                <p>
                  {t.held(held, decided)} {!hasRules && t.noRules}
                </p>
              </LedgerEntry>
            ))}
          </Ledger>
        </PublicSection>
      </PublicBody>
    </>
  );
}
