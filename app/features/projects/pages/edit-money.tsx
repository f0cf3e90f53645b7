import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import { approvalTexts } from "../approval-texts";
import { approvalView } from "../approval-view";
import { AmountFields } from "../components/amount-fields";
import { ApprovalNotice } from "../components/approval-notice";
import { SectionPage } from "../components/section-page";
import { decisionsAddress } from "../project-addresses";
import { findApprovalStanding } from "../project-approval.server";
import { listProgrammeChoices } from "../project-choices.server";
import { moneyDefaults } from "../project-defaults";
import { editMoney } from "../project-edits.server";
import { moneyForm, moneyFrom } from "../project-form";
import { answerSection } from "../project-section.server";
import { requireProject } from "../require-project.server";
import { sectionMeta } from "../section-meta";
import { sectionView } from "../section-view.server";
import { projectTexts } from "../texts";

export const meta = sectionMeta(projectTexts.da.editMoney);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  return {
    ...sectionView(project, moneyDefaults(project)),
    programmes: await listProgrammeChoices(context.db),
    approval: approvalView(await findApprovalStanding(context.db, project.id, todayOf(context))),
  };
}

export const action = (args: ActionFunctionArgs) =>
  answerSection(args, {
    schema: moneyForm,
    read: moneyFrom,
    save: editMoney,
    defaults: (_db, project) => moneyDefaults(project),
  });

export default function EditMoney() {
  const t = useTexts(projectTexts);
  const words = useTexts(approvalTexts);
  const { programmes, approval, project } = useLoaderData<typeof loader>();
  const nameOf = (id: unknown) => programmes.find(({ value }) => value === id)?.label ?? "";
  const standing = [
    { name: "programmeId", label: t.programme, say: nameOf },
    { name: "programmeNote", label: t.programmeNote },
    { name: "call", label: t.call },
    { name: "currency", label: t.currency },
    { name: "budget", label: t.budget },
    { name: "grant", label: t.grant },
    { name: "own", label: t.own },
  ];
  return (
    <SectionPage
      heading={t.editMoney}
      schema={moneyForm}
      standing={standing}
      lead={
        <>
          <ApprovalNotice approval={approval} slug={project.slug} />
          {approval.rule && approval.state === "smaller" && (
            <p>
              {words.staysSmaller} <Link to={decisionsAddress(project.slug)}>{words.manage}</Link>
            </p>
          )}
        </>
      }
    >
      {({ field }) => (
        <>
          <Select
            {...field("programmeId")}
            label={t.programme}
            placeholder={t.notListed}
            options={programmes}
            optional
          />
          <TextField
            {...field("programmeNote")}
            label={t.programmeNote}
            hint={t.programmeNoteHint}
            optional
            autoComplete="off"
          />
          <TextField {...field("call")} label={t.call} optional autoComplete="off" fieldWidth="full" />
          <AmountFields field={field} />
        </>
      )}
    </SectionPage>
  );
}
