import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { newsAddress, newsListAddress } from "../addresses";
import { NewsFields } from "../components/news-fields";
import { NewsFrame } from "../components/news-frame";
import { createNews } from "../news-commands.server";
import { newNewsForm, newsFrom } from "../news-form";
import { newsLabels, newsTexts } from "../texts";
import { listTopics } from "../topics.server";

export const meta: MetaFunction = () => [{ title: newsTexts.da.pageTitle(newsTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return {
    topics: (await listTopics(context.db)).map(({ id, name }) => ({ id, name })),
    defaults: { newsOn: formatDate(todayOf(context)) },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(newNewsForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, newsLabels);
  const news = newsFrom(checked.value);
  if (!news.ok) return refusedForm(posted, news.refusal, newsLabels);
  const result = await createNews(actingIn(context, posted.formKey), news.value);
  if (!result.ok) return refusedForm(posted, result.refusal, newsLabels);
  return redirect(`${newsAddress(result.value.slug)}?gjort=oprettet`, 303);
}

export default function NewNews() {
  const { topics, defaults } = useLoaderData<typeof loader>();
  const t = useTexts(newsTexts);
  return (
    <NewsFrame title={t.create}>
      <NewsFields version={null} defaults={defaults} topics={topics} back={newsListAddress} />
    </NewsFrame>
  );
}
