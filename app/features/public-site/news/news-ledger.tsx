import { formatDate } from "~/shared/dates";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { newsAddress, newsTopicAddress } from "../addresses";
import type { NewsHead } from "./news.server";

/** News by date, each with the way to its topic. */
export function NewsLedger({ news }: { news: readonly NewsHead[] }) {
  return (
    <Ledger>
      {news.map(({ slug, title, newsOn, opening, topic }) => (
        <LedgerEntry key={slug} mark={<time dateTime={newsOn}>{formatDate(newsOn)}</time>}>
          <h3 className="h4">
            <a href={newsAddress(slug)}>{title}</a>
          </h3>
          {opening && <p>{opening}</p>}
          <p className="soft">
            <a href={newsTopicAddress(topic.slug)}>{topic.name}</a>
          </p>
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
