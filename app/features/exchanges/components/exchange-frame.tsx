import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { exchangeTexts } from "../texts";

interface ExchangeFrameProps {
  title: string;
  meta?: ReactNode;
  /** The exchange whose page the page belongs to, if it is not that page itself. */
  exchange?: { slug: string; title: string };
  children: ReactNode;
}

/** The frame of a page about one exchange. */
export function ExchangeFrame({ title, meta, exchange, children }: ExchangeFrameProps) {
  const t = useTexts(exchangeTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.heading, to: "/arbejdsrum/udvekslinger" },
          ...(exchange ? [{ label: exchange.title, to: `/arbejdsrum/udvekslinger/${exchange.slug}` }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
