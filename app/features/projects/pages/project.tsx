import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { partnerLine } from "~/features/partners/partner-lines";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { ProjectFrame } from "../components/project-frame";
import { ProjectText } from "../components/project-text";
import { StatusBadge } from "../components/status-badge";
import { periodInWords } from "../period-words";
import { requireProject } from "../require-project.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const { id, slug, title, purpose, status, startsOn, endsOn, partners, internalNote } = await requireProject(
    context.db,
    params.slug,
  );
  return {
    ...{ slug, title, purpose, status, startsOn, endsOn, internalNote },
    partners: partners.map(partnerLine),
    pageState: await loadPageState(context.db, "project", id),
    mayEdit: mayEver(viewer, "manageProjects"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  const back = `/arbejdsrum/projekter/${slug}`;
  return answerPageForm({ context, posted, kind: "project", id, back });
}

export default function ProjectPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(projectTexts);
  const { slug, title, status, mayEdit } = view;
  return (
    <ProjectFrame title={title} badge={<StatusBadge status={status} />} meta={periodInWords(view, t.until)}>
      <DoneNotice texts={t.done} />
      <FormRefusal answer={answer} />
      <Columns
        main={
          <>
            <ProjectText {...view} />
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`/arbejdsrum/projekter/${slug}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
      />
    </ProjectFrame>
  );
}
