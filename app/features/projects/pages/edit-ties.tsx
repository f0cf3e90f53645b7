import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { SectionPage } from "../components/section-page";
import { TripRows } from "../components/trip-rows";
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
    known: trips.map(({ tripId }) => ({ tripId })),
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
          <TripRows form={form} known={known} trips={trips} />
        </>
      )}
    </SectionPage>
  );
}
