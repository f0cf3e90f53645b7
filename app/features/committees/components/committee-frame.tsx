import type { ReactNode } from "react";
import { periodTexts } from "~/features/periods/texts";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";

interface CommitteeFrameProps {
  title: string;
  committee: { slug: string; name: string };
  period: { slug: string; name: string };
  children: ReactNode;
}

/** The frame of a page that changes something about a committee. */
export function CommitteeFrame({ title, committee, period, children }: CommitteeFrameProps) {
  const t = useTexts(periodTexts);
  return (
    <>
      <Band
        title={title}
        meta={committee.name}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/perioder" },
          { label: period.name, to: `/arbejdsrum/perioder/${period.slug}` },
          { label: committee.name, to: `/arbejdsrum/udvalg/${committee.slug}` },
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
