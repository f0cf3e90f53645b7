import type { Page } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { newsListAddress, newsTopicAddress } from "../addresses";
import { PagesTurned } from "../components/pages-turned";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { pageAt } from "../page-number";
import type { NewsHead } from "./news.server";
import { NewsLedger } from "./news-ledger";
import { newsTexts } from "./news-texts";

interface NewsBodyProps {
  list: Page<NewsHead>;
  topics: readonly { slug: string; name: string }[];
  /** The topic that is shown; null for all. */
  topic: { slug: string; name: string } | null;
}

/** A page of news, of one topic or of all. */
export function NewsBody({ list, topics, topic }: NewsBodyProps) {
  const t = useTexts(newsTexts);
  const above = useInternationalCrumbs();
  const address = topic ? newsTopicAddress(topic.slug) : newsListAddress;
  const crumbs = topic
    ? [{ label: t.title, href: newsListAddress }, { label: topic.name }]
    : [{ label: t.title }];
  return (
    <>
      <Sky
        title={topic ? topic.name : t.title}
        lead={topic ? t.topicDescription(topic.name) : t.lead}
        breadcrumbs={[...above, ...crumbs]}
      />
      <PublicBody>
        {topics.length > 1 && (
          <nav className="near" aria-label={t.topics}>
            <ul className="unstyled-list no-max-width topic-links">
              <li>
                <a href={newsListAddress} aria-current={topic ? undefined : "page"}>
                  {t.all}
                </a>
              </li>
              {topics.map(({ slug, name }) => (
                <li key={slug}>
                  <a href={newsTopicAddress(slug)} aria-current={topic?.slug === slug ? "page" : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <PublicSection id="nyt" heading={t.title} headingHidden distance="near">
          <p>{list.total === 0 ? t.none : t.found(list.total)}</p>
          <NewsLedger news={list.items} />
          <PagesTurned label={t.pages} list={list} to={(page) => pageAt(address, page)} />
        </PublicSection>
      </PublicBody>
    </>
  );
}
