import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor } from "~/shared/texts";
import { committeeAddress } from "../addresses";
import { type CommitteeContent, loadCommittee } from "../committee-page.server";
import { committeeTexts } from "../committee-texts";
import { CommitteeBody } from "../components/committee-body";
import { type PageHead, pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { periodName } from "../period-name";

interface CommitteeView extends CommitteeContent {
  head: PageHead;
  today: string;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<CommitteeView> {
  const today = todayOf(context);
  const content = await loadCommittee(context.published, params.slug ?? "", today);
  if (!content) throw unknownPage();
  const { name, slug, periodSlug } = content.committee;
  const description = textsFor(committeeTexts, defaultLocale).description(name, periodName(periodSlug));
  const title = `${name} ${periodName(periodSlug)}`;
  return {
    ...content,
    today,
    head: await headFor(context, { title, description, path: committeeAddress(slug) }),
  };
}

export default function Committee() {
  const { today, head: _, ...content } = useLoaderData<typeof loader>();
  return <CommitteeBody content={content} today={today} />;
}
