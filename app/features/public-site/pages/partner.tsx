import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { partnerAddress, partnersAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { PartnerBody } from "../partners/partner-body";
import { type RequiredPartner, requirePartner } from "../partners/partner-page.server";
import { partnerSiteTexts } from "../partners/partner-site-texts";

interface PartnerPageView {
  head: PageHead;
  found: RequiredPartner;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<PartnerPageView> {
  const found = await requirePartner(context, params.slug);
  const path = partnerAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { partner, trips } = found.view;
  const t = textsFor(partnerSiteTexts, defaultLocale);
  const description = t.partnerDescription(
    partner.name,
    partner.place,
    partner.projects.length,
    trips.length,
  );
  return { found, head: await headFor(context, { title: partner.name, description, path }) };
}

export default function Partner() {
  const t = useTexts(partnerSiteTexts);
  const { found } = useLoaderData<typeof loader>();
  if (found.state === "withdrawn")
    return <WithdrawnPage withdrawn={found.withdrawn} list={{ label: t.title, href: partnersAddress }} />;
  return <PartnerBody view={found.view} />;
}
