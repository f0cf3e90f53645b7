import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { PublicTable } from "~/ui/public/public-table";
import { Sky } from "~/ui/public/sky";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { committeesAddress } from "../addresses";
import { type CommitteeCount, countCommitteeTrips } from "../committee-counts.server";
import { CommitteeLink } from "../components/committee-link";
import { listTexts } from "../list-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { periodName } from "../period-name";
import { siteTexts } from "../site-texts";

interface CommitteesView {
  head: PageHead;
  committees: readonly CommitteeCount[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<CommitteesView> {
  const { title, description } = textsFor(listTexts, defaultLocale).committees;
  return {
    committees: await countCommitteeTrips(context.published),
    head: await headFor(context, { title, description, path: committeesAddress }),
  };
}

export default function Committees() {
  const t = useTexts(listTexts).committees;
  const { front } = useTexts(siteTexts);
  const { committees } = useLoaderData<typeof loader>();
  const periods = [...new Set(committees.map(({ periodSlug }) => periodSlug))];
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        {periods.length === 0 && <p className="near">{t.none}</p>}
        {periods.map((period) => (
          <PublicSection key={period} id={`periode-${period}`} heading={periodName(period)} distance="near">
            <PublicTable
              caption={t.caption(periodName(period))}
              columns={[{ label: t.columns.committee }, { label: t.columns.trips, align: "end" }]}
            >
              <TableBody>
                {committees
                  .filter(({ periodSlug }) => periodSlug === period)
                  .map(({ slug, name, trips }) => (
                    <Row key={slug}>
                      <RowHead>
                        <CommitteeLink slug={slug} name={name} />
                      </RowHead>
                      <Cell align="end" title={t.columns.trips}>
                        {t.trips(trips)}
                      </Cell>
                    </Row>
                  ))}
              </TableBody>
            </PublicTable>
          </PublicSection>
        ))}
      </PublicBody>
    </>
  );
}
