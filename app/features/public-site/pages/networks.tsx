import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageOf } from "~/shared/paging";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { networkAddress, networksAddress } from "../addresses";
import { PagesTurned } from "../components/pages-turned";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { networkTexts } from "../networks/network-texts";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { pageAt, pageNumberIn } from "../page-number";
import { listPages } from "../published-pages.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { title, description } = textsFor(networkTexts, defaultLocale);
  const networks = (await listPages(context.published, "network")).map(({ page }) => ({
    ...{ slug: page.slug, title: page.title, fullName: page.fullName },
    municipalityCount: page.municipalityCount,
    opening: page.aim || page.purposes[0] || page.description.split("\n")[0] || "",
  }));
  const list = pageOf(networks, pageNumberIn(request.url));
  const path = pageAt(networksAddress, list.page);
  return { list, head: await headFor(context, { title, description, path }) };
}

export default function Networks() {
  const t = useTexts(networkTexts);
  const above = useInternationalCrumbs();
  const { list } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[...above, { label: t.title }]} />
      <PublicBody>
        <PublicSection id="netvaerk" heading={t.title} headingHidden distance="near">
          {list.total === 0 && <p>{t.none}</p>}
          <Ledger>
            {list.items.map(({ slug, title, fullName, municipalityCount, opening }) => (
              <LedgerEntry
                key={slug}
                mark={municipalityCount === null ? null : t.municipalities(municipalityCount)}
              >
                <h3 className="h4">
                  <a href={networkAddress(slug)}>{title}</a>
                </h3>
                {fullName && fullName !== title && <p className="soft">{fullName}</p>}
                {opening && <p>{opening}</p>}
              </LedgerEntry>
            ))}
          </Ledger>
          <PagesTurned label={t.listPages} list={list} to={(page) => pageAt(networksAddress, page)} />
        </PublicSection>
      </PublicBody>
    </>
  );
}
