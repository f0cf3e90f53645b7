import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm, isPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { DeleteOrganisation } from "../components/delete-organisation";
import { OrganisationEngagements } from "../components/organisation-engagements";
import { OrganisationFacts } from "../components/organisation-facts";
import { OrganisationFrame } from "../components/organisation-frame";
import { OrganisationSide } from "../components/organisation-side";
import { deleteOrganisation } from "../delete-organisation.server";
import { deleteOrganisationForm } from "../organisation-form";
import { loadOrganisationView } from "../organisation-view.server";
import { requireOrganisation } from "../require-organisation.server";
import { organisationLabels, organisationTexts } from "../texts";
import { viewTexts } from "../view-texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: organisationTexts.da.pageTitle(data?.view.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const organisation = await requireOrganisation(context.db, params.slug);
  return {
    view: await loadOrganisationView(context.db, organisation),
    pageState: await loadPageState(context.db, "organisation", organisation.id),
    makeTwinTown: mayEver(viewer, "manageInternational")
      ? `/arbejdsrum/venskabsbyer/ny?organisation=${organisation.id}`
      : null,
    mayEdit: mayEver(viewer, "manageOrganisations"),
    mayMerge: mayEver(viewer, "mergeOrganisations"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireOrganisation(context.db, params.slug);
  const posted = await readForm(request);
  const back = `/arbejdsrum/organisationer/${slug}`;
  if (isPageForm(posted)) return answerPageForm({ context, posted, kind: "organisation", id, back });
  const checked = checkForm(deleteOrganisationForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, organisationLabels);
  const input = { organisationId: id, version: checked.value.version };
  const result = await deleteOrganisation(actingIn(context, posted.formKey), input);
  if (!result.ok) return refusedForm(posted, result.refusal, organisationLabels);
  return redirect("/arbejdsrum/organisationer?gjort=slettet", 303);
}

export default function OrganisationPage() {
  const { view, pageState, makeTwinTown, mayMerge, ...may } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(organisationTexts);
  const words = useTexts(viewTexts);
  const { slug, name, kind, place, website, earlierNames, internalNote } = view;
  const about = [t.kind[kind], place, earlierNames.length > 0 && words.earlier(earlierNames)];
  return (
    <OrganisationFrame
      title={name}
      meta={
        <>
          {about.filter(Boolean).join(" · ")}
          {website && (
            <>
              {" · "}
              <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
            </>
          )}
        </>
      }
    >
      <DoneNotice texts={t.done} />
      {answer?.form !== "withdrawPage" && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <OrganisationFacts view={view} />
            <OrganisationEngagements view={view} />
            {internalNote && (
              <>
                <SectionHeading>{t.internalNote}</SectionHeading>
                <Paragraphs text={internalNote} />
              </>
            )}
            {may.mayEdit && (
              <ButtonRow>
                <ButtonLink to={`/arbejdsrum/organisationer/${slug}/ret`}>{t.edit}</ButtonLink>
                {mayMerge && (
                  <ButtonLink to={`/arbejdsrum/organisationer/${slug}/saml`}>{words.merge}</ButtonLink>
                )}
              </ButtonRow>
            )}
          </>
        }
        side={
          <>
            <OrganisationSide view={view} makeTwinTown={makeTwinTown} />
            {pageState && <PublicPagePanel {...may} state={pageState} />}
            {may.mayEdit && <DeleteOrganisation version={view.version} />}
          </>
        }
      />
    </OrganisationFrame>
  );
}
