import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { projectTexts } from "../texts";

interface ProjectFrameProps {
  title: string;
  badge?: ReactNode;
  meta?: ReactNode;
  /** The project whose page the page belongs to, if it is not that page itself. */
  project?: { slug: string; title: string };
  children: ReactNode;
}

/** The frame of a page about one project. */
export function ProjectFrame({ title, badge, meta, project, children }: ProjectFrameProps) {
  const t = useTexts(projectTexts);
  return (
    <>
      <Band
        title={title}
        badge={badge}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: "/arbejdsrum/projekter" },
          ...(project ? [{ label: project.title, to: `/arbejdsrum/projekter/${project.slug}` }] : []),
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
