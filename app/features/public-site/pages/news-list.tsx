import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageOf } from "~/shared/paging";
import { defaultLocale, textsFor } from "~/shared/texts";
import { newsListAddress } from "../addresses";
import { listNews, newsShown, topicsOf } from "../news/news.server";
import { NewsBody } from "../news/news-body";
import { newsTexts } from "../news/news-texts";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { pageAt, pageNumberIn } from "../page-number";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { title, description } = textsFor(newsTexts, defaultLocale);
  const news = await listNews(context.published);
  const list = pageOf(news, pageNumberIn(request.url), newsShown);
  const path = pageAt(newsListAddress, list.page);
  return { list, topics: topicsOf(news), head: await headFor(context, { title, description, path }) };
}

export default function NewsList() {
  const { list, topics } = useLoaderData<typeof loader>();
  return <NewsBody list={list} topics={topics} topic={null} />;
}
