import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { partnerAddress, twinTownAddress, twinTownsAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { partnerSiteTexts } from "../partners/partner-site-texts";
import type { WithdrawnPage as Withdrawn } from "../published-pages.server";
import { requirePage } from "../require-page.server";

interface TwinTownView {
  head: PageHead;
  withdrawn: Withdrawn;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

/** An agreement is read on its partner's page; only the notice of one that was taken back stands here. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<TwinTownView> {
  const found = await requirePage(context, "twin_town", params.slug);
  if (found.state === "current")
    throw redirect(`${partnerAddress(found.published.page.partnerSlug)}#venskabsby`, 302);
  const { withdrawn } = found;
  const path = twinTownAddress(params.slug ?? "");
  const { title } = withdrawn;
  return { withdrawn, head: await headFor(context, { title, description: title, path, unlisted: true }) };
}

export default function TwinTown() {
  const t = useTexts(partnerSiteTexts).twinTowns;
  const { withdrawn } = useLoaderData<typeof loader>();
  return <WithdrawnPage withdrawn={withdrawn} list={{ label: t.title, href: twinTownsAddress }} />;
}
