import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageOf } from "~/shared/paging";
import { defaultLocale, textsFor } from "~/shared/texts";
import { newsTopicAddress } from "../addresses";
import { listNews, newsShown, topicsOf } from "../news/news.server";
import { NewsBody } from "../news/news-body";
import { newsTexts } from "../news/news-texts";
import { pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { pageAt, pageNumberIn } from "../page-number";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const t = textsFor(newsTexts, defaultLocale);
  const news = await listNews(context.published);
  const topics = topicsOf(news);
  const topic = topics.find(({ slug }) => slug === params.topic);
  if (!topic) throw unknownPage();
  const list = pageOf(
    news.filter((one) => one.topic.slug === topic.slug),
    pageNumberIn(request.url),
    newsShown,
  );
  const title = t.topicTitle(topic.name);
  const description = t.topicDescription(topic.name);
  const path = pageAt(newsTopicAddress(topic.slug), list.page);
  return { list, topics, topic, head: await headFor(context, { title, description, path }) };
}

export default function NewsTopic() {
  const { list, topics, topic } = useLoaderData<typeof loader>();
  return <NewsBody list={list} topics={topics} topic={topic} />;
}
