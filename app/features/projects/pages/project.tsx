import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { publishProject } from "~/features/publications/publish-project.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { formatDate, todayInDenmark } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { ProjectFrame } from "../components/project-frame";
import { ProjectText } from "../components/project-text";
import { PublicPage } from "../components/public-page";
import { StatusBadge } from "../components/status-badge";
import { partnerLine } from "../partner-lines";
import { periodInWords } from "../period-words";
import { requireProject } from "../require-project.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const { slug, title, purpose, status, startsOn, endsOn, partners, internalNote, publishedAt } =
    await requireProject(context.db, params.slug);
  return {
    ...{ slug, title, purpose, status, startsOn, endsOn, internalNote },
    partners: partners.map(partnerLine),
    publishedOn: publishedAt && formatDate(todayInDenmark(new Date(publishedAt))),
    mayEdit: mayEver(viewer, "manageProjects"),
    mayPublish: mayEver(viewer, "publishProject"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  const result = await publishProject(actingIn(context, posted.formKey), id);
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(`/arbejdsrum/projekter/${slug}?gjort=offentliggjort`, 303);
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
        side={<PublicPage {...view} />}
      />
    </ProjectFrame>
  );
}
