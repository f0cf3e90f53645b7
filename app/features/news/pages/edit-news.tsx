import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { newsAddress, newsListAddress } from "../addresses";
import { NewsFields } from "../components/news-fields";
import { NewsFrame } from "../components/news-frame";
import { deleteNews, editNews } from "../news-commands.server";
import { editNewsForm, newsDefaults, newsFrom } from "../news-form";
import { requireNews } from "../require-news.server";
import { newsLabels, newsTexts } from "../texts";
import { listTopics } from "../topics.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: newsTexts.da.pageTitle(`${newsTexts.da.edit}: ${data?.news.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const news = await requireNews(context.db, params.slug);
  return {
    news: { slug: news.slug, title: news.title },
    version: news.version,
    defaults: newsDefaults(news),
    topics: (await listTopics(context.db)).map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id: newsId } = await requireNews(context.db, params.slug);
  const posted = await readForm(request);
  const acting = actingIn(context, posted.formKey);
  if (posted.form === "delete") {
    const deleted = await deleteNews(acting, { newsId });
    if (!deleted.ok) return refusedForm(posted, deleted.refusal, newsLabels);
    return redirect(`${newsListAddress}?gjort=slettet`, 303);
  }
  const checked = checkForm(editNewsForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, newsLabels);
  const news = newsFrom(checked.value);
  if (!news.ok) return refusedForm(posted, news.refusal, newsLabels);
  const { version } = checked.value;
  const result = await editNews(acting, { newsId, version, ...news.value });
  if (result.ok) return redirect(`${newsAddress(result.value.slug)}?gjort=rettet`, 303);
  const now = await requireNews(context.db, params.slug);
  return refusedForm(posted, result.refusal, newsLabels, newsDefaults(now));
}

export default function EditNews() {
  const { news, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(newsTexts);
  return (
    <NewsFrame title={t.edit} news={news}>
      <FormRefusal answer={answer?.form === "delete" ? answer : undefined} />
      <NewsFields {...view} back={newsAddress(news.slug)} />
      <DeleteFold label={t.delete} lead={t.deleteLead} />
    </NewsFrame>
  );
}
