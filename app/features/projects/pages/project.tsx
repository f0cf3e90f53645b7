import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { formatPartial } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { ProjectBody } from "../components/project-body";
import { ProjectFrame } from "../components/project-frame";
import { ProjectSide } from "../components/project-side";
import { StatusBadge } from "../components/status-badge";
import { periodInWords } from "../period-words";
import { projectAddress, projectsAddress } from "../project-addresses";
import { removeProject } from "../project-commands.server";
import { projectView } from "../project-view.server";
import { requireProject } from "../require-project.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const project = await requireProject(context.db, params.slug);
  return {
    ...(await projectView(context.db, project, todayOf(context))),
    pageState: await loadPageState(context.db, "project", project.id),
    mayEdit: mayEver(viewer, "manageProjects"),
    mayDecide: mayEver(viewer, "decideProject"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  if (posted.form !== "removeProject")
    return answerPageForm({ context, posted, kind: "project", id, back: projectAddress(slug) });
  const result = await removeProject(actingIn(context, posted.formKey), id);
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(`${projectsAddress}?gjort=slettet`, 303);
}

export default function ProjectPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(projectTexts);
  const { title, acronym, status, statusOn } = view;
  const meta = [
    acronym,
    periodInWords(view, t.until),
    statusOn && t.since(t.status[status], formatPartial(statusOn)),
  ];
  return (
    <ProjectFrame
      title={title}
      badge={<StatusBadge status={status} />}
      meta={meta.filter(Boolean).join(" · ")}
    >
      <DoneNotice texts={t.done} />
      <FormRefusal answer={answer} />
      <Columns
        main={<ProjectBody view={view} mayEdit={view.mayEdit} mayDecide={view.mayDecide} />}
        side={
          <>
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
            <ProjectSide view={view} mayEdit={view.mayEdit} />
          </>
        }
      />
    </ProjectFrame>
  );
}
