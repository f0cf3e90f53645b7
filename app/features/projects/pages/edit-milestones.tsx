import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { TextField } from "~/ui/form/text-field";
import { GrowingRows } from "../components/growing-rows";
import { SectionPage } from "../components/section-page";
import { rowsDefaults } from "../project-defaults";
import { editRows } from "../project-edits.server";
import { listProjectRows } from "../project-rows.server";
import { answerSection } from "../project-section.server";
import { requireProject } from "../require-project.server";
import { milestonesForm, milestonesFrom } from "../rows-form";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";

export const meta = sectionMeta(projectTexts.da.editMilestones);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const rows = await listProjectRows(context.db, project.id);
  return { ...sectionView(project, rowsDefaults(project, rows)), known: rows.milestones.length };
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: milestonesForm,
    read: milestonesFrom,
    save: editRows,
    defaults: async (db, project) => rowsDefaults(project, await listProjectRows(db, project.id)),
  });

export default function EditMilestones() {
  const t = useTexts(projectTexts);
  const { known } = useLoaderData<typeof loader>();
  return (
    <SectionPage heading={t.editMilestones} schema={milestonesForm}>
      {(form) => (
        <GrowingRows
          form={form}
          name="milestones"
          legend={t.milestones}
          hint={t.emptyRows}
          known={known}
          nameOf={t.milestone}
        >
          {(field) => (
            <>
              <TextField {...field("body")} label={t.milestoneBody} fieldWidth="full" autoComplete="off" />
              <FieldRow>
                <TextField
                  {...field("dueOn")}
                  label={t.dueOn}
                  hint={t.dateHint}
                  optional
                  autoComplete="off"
                />
                <TextField
                  {...field("reachedOn")}
                  label={t.reachedOn}
                  hint={t.dateHint}
                  optional
                  autoComplete="off"
                />
              </FieldRow>
            </>
          )}
        </GrowingRows>
      )}
    </SectionPage>
  );
}
