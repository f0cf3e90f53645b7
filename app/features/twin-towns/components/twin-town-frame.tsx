import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { twinTownTexts } from "../texts";

interface TwinTownFrameProps {
  title: string;
  badge?: ReactNode;
  meta?: ReactNode;
  /** The agreement whose page the page belongs to, if it is not that page itself. */
  twinTown?: { slug: string; name: string };
  children: ReactNode;
}

/** The frame of a page about one agreement. */
export function TwinTownFrame({ title, badge, meta, twinTown, children }: TwinTownFrameProps) {
  const t = useTexts(twinTownTexts);
  return (
    <>
      <Band
        title={title}
        badge={badge}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/venskabsbyer" },
          ...(twinTown ? [{ label: twinTown.name, to: `/arbejdsrum/venskabsbyer/${twinTown.slug}` }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
