import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { initiativeTexts } from "~/features/initiatives/texts";
import { periodInWords } from "~/features/projects/period-words";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { initiativesAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { InitiativeBody, type ServedStrategy } from "../initiatives/initiative-body";
import { initiativePageTexts } from "../initiatives/initiative-page-texts";
import { servedStrategies } from "../initiatives/served-strategies.server";
import { internationalTexts } from "../international/international-texts";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { dayOf } from "../part-status";
import { type RequiredPage, requirePage } from "../require-page.server";

interface InitiativeView {
  head: PageHead;
  found: RequiredPage<"initiative">;
  served: readonly ServedStrategy[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<InitiativeView> {
  const found = await requirePage(context, "initiative", params.slug);
  const path = pageAddress("initiative", params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    const head = await headFor(context, { title, description: title, path, unlisted: true });
    return { found, served: [], head };
  }
  const { page } = found.published;
  const description = `${page.title}. ${page.description}`.slice(0, 200);
  return {
    found,
    served: await servedStrategies(context.published, page),
    head: await headFor(context, { title: page.title, description, path }),
  };
}

export default function Initiative() {
  const t = useTexts(initiativePageTexts);
  const { notKnown, until: untilWords } = useTexts(internationalTexts);
  const { kind: kinds } = useTexts(initiativeTexts);
  const { found, served } = useLoaderData<typeof loader>();
  const list = { label: t.title, href: initiativesAddress };
  const title = found.state === "current" ? found.published.page.title : found.withdrawn.title;
  const crumbs = useInternationalCrumbs(list, { label: title });
  if (found.state === "withdrawn") return <WithdrawnPage withdrawn={found.withdrawn} list={list} />;
  const { page, publishedAt } = found.published;
  const period = periodInWords({ startsOn: page.since, endsOn: page.until }, untilWords);
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={crumbs}
        facts={[
          { term: t.facts.kind, lines: [kinds[page.kind]] },
          { term: t.facts.period, lines: [period ?? notKnown] },
          { term: t.facts.published, lines: [formatDate(dayOf(publishedAt))] },
        ]}
      />
      <InitiativeBody page={page} served={served} />
    </>
  );
}
