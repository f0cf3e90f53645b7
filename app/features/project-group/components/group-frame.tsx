import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { projectGroupTexts } from "../texts";

/** The frame of a page below the group's own. */
export function GroupFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useTexts(projectGroupTexts);
  return (
    <>
      <Band
        title={title}
        breadcrumbs={[{ label: t.title, to: "/arbejdsrum/projektgruppe" }, { label: title }]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
