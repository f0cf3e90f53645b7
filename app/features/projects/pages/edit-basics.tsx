import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useTexts } from "~/shared/texts";
import { BasicFields } from "../components/basic-fields";
import { SectionPage } from "../components/section-page";
import { basicsDefaults } from "../project-defaults";
import { editBasics } from "../project-edits.server";
import { basicsForm, basicsFrom } from "../project-form";
import { answerSection } from "../project-section.server";
import { requireProject } from "../require-project.server";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";

export const meta = sectionMeta(projectTexts.da.editBasics);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  return sectionView(project, basicsDefaults(project));
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: basicsForm,
    read: basicsFrom,
    save: editBasics,
    defaults: (_db, project) => basicsDefaults(project),
  });

export default function EditBasics() {
  const t = useTexts(projectTexts);
  const standing = [
    { name: "title", label: t.titleLabel },
    { name: "acronym", label: t.acronym },
    { name: "kind", label: t.kind },
    { name: "purpose", label: t.purpose },
    { name: "startsOn", label: t.startsOn },
    { name: "endsOn", label: t.endsOn },
    { name: "ownerDepartment", label: t.ownerDepartment },
    { name: "projectLeader", label: t.projectLeader },
    { name: "website", label: t.website },
    { name: "internalNote", label: t.internalNote },
  ];
  return (
    <SectionPage heading={t.editBasics} schema={basicsForm} standing={standing}>
      {(form) => <BasicFields form={form} />}
    </SectionPage>
  );
}
