import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { initiativesAddress } from "../addresses";
import { InitiativeLedger, type InitiativeLine, initiativeLine } from "../initiatives/initiative-ledger";
import { initiativePageTexts } from "../initiatives/initiative-page-texts";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { listPages } from "../published-pages.server";

interface InitiativesView {
  head: PageHead;
  initiatives: readonly InitiativeLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<InitiativesView> {
  const { title, description } = textsFor(initiativePageTexts, defaultLocale);
  const pages = await listPages(context.published, "initiative");
  return {
    initiatives: pages.map(({ page }) => initiativeLine(page)),
    head: await headFor(context, { title, description, path: initiativesAddress }),
  };
}

export default function Initiatives() {
  const t = useTexts(initiativePageTexts);
  const { initiatives } = useLoaderData<typeof loader>();
  const crumbs = useInternationalCrumbs({ label: t.title });
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={crumbs} />
      <PublicBody>
        <PublicSection id="initiativer" heading={t.title} headingHidden distance="near">
          {initiatives.length === 0 && <p>{t.none}</p>}
          <InitiativeLedger initiatives={initiatives} />
        </PublicSection>
      </PublicBody>
    </>
  );
}
