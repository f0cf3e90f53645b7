import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import { todayOf } from "~/session/acting.server";
import type { IsoDate } from "~/shared/dates";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Sky } from "~/ui/public/sky";
import { internationalAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { internationalTexts } from "../international/international-texts";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { GroupBody } from "../project-group/group-body";
import { groupPageTexts } from "../project-group/group-page-texts";
import { type RequiredPage, requirePage } from "../require-page.server";

interface GroupView {
  head: PageHead;
  found: RequiredPage<"group">;
  today: IsoDate;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<GroupView> {
  const found = await requirePage(context, "group", params.slug);
  const { description } = textsFor(groupPageTexts, defaultLocale);
  const unlisted = found.state === "withdrawn";
  const { title } = found.state === "withdrawn" ? found.withdrawn : found.published.page;
  const path = pageAddress("group", params.slug ?? "");
  return {
    found,
    today: todayOf(context),
    head: await headFor(context, { title, description, path, unlisted }),
  };
}

export default function ProjectGroup() {
  const { title: international } = useTexts(internationalTexts);
  const { found, today } = useLoaderData<typeof loader>();
  const title = found.state === "current" ? found.published.page.title : found.withdrawn.title;
  const crumbs = useInternationalCrumbs({ label: title });
  if (found.state === "withdrawn")
    return (
      <WithdrawnPage
        withdrawn={found.withdrawn}
        list={{ label: international, href: internationalAddress }}
      />
    );
  return (
    <>
      <Sky title={title} breadcrumbs={crumbs} />
      <GroupBody page={found.published.page} today={today} />
    </>
  );
}
