import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { programmeAddress, programmesAddress } from "../addresses";
import { euTexts } from "../texts";

interface ProgrammeFrameProps {
  title: string;
  meta?: ReactNode;
  /** The programme whose page the page belongs to, if it is not that page itself. */
  programme?: { slug: string; name: string };
  children: ReactNode;
}

/** The frame of a page about one EU programme. */
export function ProgrammeFrame({ title, meta, programme, children }: ProgrammeFrameProps) {
  const t = useTexts(euTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: programmesAddress },
          ...(programme ? [{ label: programme.name, to: programmeAddress(programme.slug) }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
