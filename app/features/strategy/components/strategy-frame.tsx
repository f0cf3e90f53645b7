import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import type { Crumb } from "~/ui/breadcrumbs";
import { PageBody } from "~/ui/page-body";
import { strategyTexts } from "../texts";

interface StrategyFrameProps {
  title: string;
  badge?: ReactNode;
  meta?: ReactNode;
  /** The strategy whose page the page belongs to, if it is not that page itself. */
  strategy?: { slug: string; name: string };
  /** What lies between the strategy's page and this one. */
  between?: readonly Crumb[];
  children: ReactNode;
}

/** The frame of a page about one strategy. */
export function StrategyFrame({ title, badge, meta, strategy, between = [], children }: StrategyFrameProps) {
  const t = useTexts(strategyTexts);
  return (
    <>
      <Band
        title={title}
        badge={badge}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/strategi" },
          ...(strategy ? [{ label: strategy.name, to: `/arbejdsrum/strategi/${strategy.slug}` }] : []),
          ...between,
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
