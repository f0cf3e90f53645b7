import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { networkAddress, networksAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { NetworkBody } from "../networks/network-body";
import { networkTexts } from "../networks/network-texts";
import { networkView } from "../networks/network-view.server";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { pageNumberIn } from "../page-number";
import { requirePage } from "../require-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await requirePage(context, "network", params.slug);
  const path = networkAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { ...found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { page, publishedAt } = found.published;
  const t = textsFor(networkTexts, defaultLocale);
  const description = [page.fullName || page.title, page.aim || t.description].join(". ").slice(0, 200);
  return {
    state: found.state,
    network: networkView(page, todayOf(context), pageNumberIn(request.url)),
    publishedAt,
    head: await headFor(context, { title: page.title, description, path }),
  };
}

export default function Network() {
  const t = useTexts(networkTexts);
  const view = useLoaderData<typeof loader>();
  if (view.state === "withdrawn")
    return <WithdrawnPage withdrawn={view.withdrawn} list={{ label: t.title, href: networksAddress }} />;
  return <NetworkBody network={view.network} publishedAt={view.publishedAt} />;
}
