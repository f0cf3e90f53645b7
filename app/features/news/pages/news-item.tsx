import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { formatDate } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { Paragraphs } from "~/ui/paragraphs";
import { newsAddress } from "../addresses";
import { NewsFrame } from "../components/news-frame";
import { requireNews } from "../require-news.server";
import { newsTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: newsTexts.da.pageTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const { id, slug, title, body, newsOn, link, topic } = await requireNews(context.db, params.slug);
  return {
    ...{ slug, title, body, newsOn, link, topic },
    pageState: await loadPageState(context.db, "news", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireNews(context.db, params.slug);
  const posted = await readForm(request);
  return answerPageForm({ context, posted, kind: "news", id, back: newsAddress(slug) });
}

export default function NewsPage() {
  const { slug, title, body, newsOn, link, topic, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(newsTexts);
  return (
    <NewsFrame title={title} meta={`${formatDate(newsOn)} · ${topic.name}`}>
      {!answer && <DoneNotice texts={t.done} />}
      <FormRefusal answer={answer} />
      <Columns
        main={
          <>
            <Paragraphs text={body} />
            {link && (
              <p>
                <a href={link}>{t.readMore}</a>
              </p>
            )}
            {view.mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${newsAddress(slug)}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
      />
    </NewsFrame>
  );
}
