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
import { resultsForm, resultsFrom } from "../rows-form";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";

export const meta = sectionMeta(projectTexts.da.editResults);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const rows = await listProjectRows(context.db, project.id);
  return { ...sectionView(project, rowsDefaults(project, rows)), known: rows.results.length };
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: resultsForm,
    read: resultsFrom,
    save: editRows,
    defaults: async (db, project) => rowsDefaults(project, await listProjectRows(db, project.id)),
  });

export default function EditResults() {
  const t = useTexts(projectTexts);
  const { known } = useLoaderData<typeof loader>();
  return (
    <SectionPage heading={t.editResults} schema={resultsForm}>
      {(form) => (
        <GrowingRows
          form={form}
          name="results"
          legend={t.results}
          hint={t.emptyRows}
          known={known}
          nameOf={t.result}
        >
          {(field) => (
            <FieldRow>
              <TextField {...field("body")} label={t.resultBody} fieldWidth="full" autoComplete="off" />
              <TextField
                {...field("link")}
                label={t.resultLink}
                optional
                inputMode="url"
                autoComplete="off"
              />
            </FieldRow>
          )}
        </GrowingRows>
      )}
    </SectionPage>
  );
}
