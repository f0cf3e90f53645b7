import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { GrowingRows } from "../components/growing-rows";
import { SectionPage } from "../components/section-page";
import { tripRelations } from "../project";
import { listEffortChoices, listPolicyAreaChoices, listTripChoices } from "../project-choices.server";
import { tiesDefaults } from "../project-defaults";
import { editTies } from "../project-edits.server";
import { tiesForm } from "../project-form";
import { answerSection } from "../project-section.server";
import { requireProject } from "../require-project.server";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";
import { tiesFrom } from "../ties-form";

export const meta = sectionMeta(projectTexts.da.editTies);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const { policyAreaIds, effortIds, trips } = project;
  return {
    ...sectionView(project, tiesDefaults(project)),
    ticked: { policyAreaIds, effortIds },
    known: trips.length,
    policyAreas: await listPolicyAreaChoices(context.db),
    efforts: await listEffortChoices(context.db),
    trips: await listTripChoices(context.db),
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: tiesForm,
    read: tiesFrom,
    save: editTies,
    defaults: (_db, project) => tiesDefaults(project),
  });

export default function EditTies() {
  const t = useTexts(projectTexts);
  const { ticked, known, policyAreas, efforts, trips } = useLoaderData<typeof loader>();
  return (
    <SectionPage heading={t.editTies} schema={tiesForm}>
      {(form) => (
        <>
          {policyAreas.length === 0 ? (
            <p>{t.noPolicyAreas}</p>
          ) : (
            <TickedBoxes
              form={form}
              name="policyAreas"
              label={t.policyAreas}
              choices={policyAreas}
              ticked={ticked.policyAreaIds}
              optional
            />
          )}
          {efforts.length === 0 ? (
            <p>{t.noEfforts}</p>
          ) : (
            <TickedBoxes
              form={form}
              name="efforts"
              label={t.efforts}
              choices={efforts}
              ticked={ticked.effortIds}
              optional
            />
          )}
          <GrowingRows
            form={form}
            name="trips"
            legend={t.trips}
            hint={t.tripsHint}
            known={known}
            nameOf={t.trip}
          >
            {(field) => (
              <FieldRow>
                <Select {...field("tripId")} label={t.tripLabel} placeholder={t.noTrip} options={trips} />
                <Select
                  {...field("relation")}
                  label={t.relation}
                  options={tripRelations.map((value) => ({ value, label: t.tripRelation[value] }))}
                />
              </FieldRow>
            )}
          </GrowingRows>
        </>
      )}
    </SectionPage>
  );
}
