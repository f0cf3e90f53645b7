import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { peopleTexts } from "../texts";

interface PersonFrameProps {
  title: string;
  /** The person whose page the page belongs to, if it is not that page itself. */
  person?: { id: string; name: string };
  children: ReactNode;
}

/** The frame of a page about one person. */
export function PersonFrame({ title, person, children }: PersonFrameProps) {
  const t = useTexts(peopleTexts);
  return (
    <>
      <Band
        title={title}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/personer" },
          ...(person ? [{ label: person.name, to: `/arbejdsrum/personer/${person.id}` }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
