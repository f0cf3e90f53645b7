import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { organisationTexts } from "../texts";

interface OrganisationFrameProps {
  title: string;
  meta?: ReactNode;
  /** The organisation whose page the page belongs to, if it is not that page itself. */
  organisation?: { slug: string; name: string };
  children: ReactNode;
}

/** The frame of a page about one organisation. */
export function OrganisationFrame({ title, meta, organisation, children }: OrganisationFrameProps) {
  const t = useTexts(organisationTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/organisationer" },
          ...(organisation
            ? [{ label: organisation.name, to: `/arbejdsrum/organisationer/${organisation.slug}` }]
            : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
