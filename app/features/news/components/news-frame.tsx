import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { newsAddress, newsListAddress } from "../addresses";
import { newsTexts } from "../texts";

interface NewsFrameProps {
  title: string;
  meta?: ReactNode;
  /** The news whose page the page belongs to, if it is not that page itself. */
  news?: { slug: string; title: string };
  children: ReactNode;
}

/** The frame of a page about one piece of news, or about the topics. */
export function NewsFrame({ title, meta, news, children }: NewsFrameProps) {
  const t = useTexts(newsTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: newsListAddress },
          ...(news ? [{ label: news.title, to: newsAddress(news.slug) }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
