import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { LinedList } from "~/ui/lined-list";
import { topicsAddress } from "../addresses";
import { NewTopic } from "../components/new-topic";
import { NewsFrame } from "../components/news-frame";
import { TopicItem } from "../components/topic-item";
import { newsTexts, topicLabels } from "../texts";
import { actOnTopics } from "../topic-actions.server";
import { listTopics } from "../topics.server";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction = () => [{ title: newsTexts.da.pageTitle(newsTexts.da.topics.title) }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { topics: await listTopics(context.db) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const result = await actOnTopics(actingIn(context, posted.formKey), posted);
  if (!result.ok) return refusedForm(posted, result.refusal, topicLabels);
  return redirect(`${topicsAddress}?gjort=${result.value.done}`, 303);
}

export default function Topics() {
  const { topics } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(newsTexts);
  const isOfRow = answer && !answer.form.startsWith("rename-") && answer.form !== "newTopic";
  return (
    <NewsFrame title={t.topics.title}>
      {!answer && <DoneNotice texts={t.done} />}
      <FormRefusal answer={isOfRow ? answer : undefined} />
      <p>{t.topics.lead}</p>
      <LinedList>
        {topics.map((topic, at) => (
          <TopicItem key={topic.id} topic={topic} isFirst={at === 0} isLast={at === topics.length - 1} />
        ))}
      </LinedList>
      <NewTopic key={topics.length} />
    </NewsFrame>
  );
}
