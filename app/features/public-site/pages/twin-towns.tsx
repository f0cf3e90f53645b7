import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { partnersAddress, twinTownsAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { partnerSiteTexts } from "../partners/partner-site-texts";
import { TwinTownLedger } from "../partners/twin-town-ledger";
import { listTwinTownAgreements, type TwinTownLine } from "../partners/twin-town-list.server";
import { siteTexts } from "../site-texts";

interface TwinTownsView {
  head: PageHead;
  twinTowns: readonly TwinTownLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<TwinTownsView> {
  const { title, description } = textsFor(partnerSiteTexts, defaultLocale).twinTowns;
  return {
    twinTowns: await listTwinTownAgreements(context.published),
    head: await headFor(context, { title, description, path: twinTownsAddress }),
  };
}

export default function TwinTowns() {
  const { title: partners, twinTowns: t } = useTexts(partnerSiteTexts);
  const { front } = useTexts(siteTexts);
  const { twinTowns } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky
        title={t.title}
        lead={t.lead}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: partners, href: partnersAddress },
          { label: t.title },
        ]}
      />
      <PublicBody>
        {twinTowns.length === 0 && <p className="near">{t.none}</p>}
        {(["active", "ended"] as const).map((state) => {
          const own = twinTowns.filter((twinTown) => twinTown.state === state);
          return (
            own.length > 0 && (
              <PublicSection key={state} id={state} heading={t[state]} distance="near">
                <TwinTownLedger twinTowns={own} />
              </PublicSection>
            )
          );
        })}
      </PublicBody>
    </>
  );
}
