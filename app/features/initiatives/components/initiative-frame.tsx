import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { initiativeTexts } from "../texts";

interface InitiativeFrameProps {
  title: string;
  meta?: ReactNode;
  /** The initiative whose page the page belongs to, if it is not that page itself. */
  initiative?: { slug: string; name: string };
  children: ReactNode;
}

/** The frame of a page about one initiative. */
export function InitiativeFrame({ title, meta, initiative, children }: InitiativeFrameProps) {
  const t = useTexts(initiativeTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/initiativer" },
          ...(initiative
            ? [{ label: initiative.name, to: `/arbejdsrum/initiativer/${initiative.slug}` }]
            : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
