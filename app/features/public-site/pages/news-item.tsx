import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { newsAddress, newsListAddress, newsTopicAddress } from "../addresses";
import { WithdrawnPage } from "../components/withdrawn-page";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { newsTexts } from "../news/news-texts";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { Paragraphs } from "../parts/paragraphs";
import { requirePage } from "../require-page.server";
import { webLink } from "../web-link";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await requirePage(context, "news", params.slug);
  const path = newsAddress(params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { ...found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { title, body } = found.published.page;
  const description = (body || title).slice(0, 200);
  return { ...found, head: await headFor(context, { title, description, path }) };
}

export default function NewsItem() {
  const t = useTexts(newsTexts);
  const above = useInternationalCrumbs();
  const view = useLoaderData<typeof loader>();
  if (view.state === "withdrawn")
    return <WithdrawnPage withdrawn={view.withdrawn} list={{ label: t.title, href: newsListAddress }} />;
  const { title, body, newsOn, link, topic } = view.published.page;
  const address = webLink(link);
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={[...above, { label: t.title, href: newsListAddress }, { label: title }]}
        facts={[
          { term: t.date, lines: [formatDate(newsOn)] },
          {
            term: t.topicFact,
            lines: [
              <a key={topic.slug} href={newsTopicAddress(topic.slug)}>
                {topic.name}
              </a>,
            ],
          },
        ]}
      />
      <PublicBody>
        <PublicSection id="nyhed" heading={title} headingHidden distance="near">
          <Paragraphs text={body} />
          {address && (
            <p>
              <a href={address}>{t.readMore}</a>
            </p>
          )}
        </PublicSection>
      </PublicBody>
    </>
  );
}
