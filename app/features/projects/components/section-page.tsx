import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import type { $ZodType } from "zod/v4/core";
import { useTexts } from "~/shared/texts";
import { NowStands, type StandingField } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { projectAddress } from "../project-addresses";
import type { SectionView } from "../section-view.server";
import { projectLabels, projectTexts } from "../texts";
import { ProjectFrame } from "./project-frame";

interface SectionPageProps {
  heading: string;
  schema: $ZodType;
  /** What to compare after another's save. */
  standing?: readonly StandingField[];
  lead?: ReactNode;
  children: (form: ReturnType<typeof useTypedForm>, view: SectionView) => ReactNode;
}

/** The page on which one part of a project is edited. */
export function SectionPage({ heading, schema, standing = [], lead, children }: SectionPageProps) {
  const t = useTexts(projectTexts);
  const view = useLoaderData() as SectionView;
  const form = useTypedForm({ form: "section", schema, defaults: view.defaults, labels: projectLabels });
  return (
    <ProjectFrame title={heading} project={view.project}>
      {lead}
      <TypedForm form={form} refused={t.refused} version={view.version}>
        <NowStands answer={form.answer} fields={standing} />
        {children(form, view)}
        <SaveRow back={projectAddress(view.project.slug)} />
      </TypedForm>
    </ProjectFrame>
  );
}
