import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { PartnerList } from "~/features/partners/components/partner-list";
import { partnerLine } from "~/features/partners/partner-lines";
import { periodInWords } from "~/features/projects/period-words";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm, isPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { InitiativeFrame } from "../components/initiative-frame";
import { InitiativeText } from "../components/initiative-text";
import { deleteInitiative } from "../initiative-commands.server";
import { deleteInitiativeForm } from "../initiative-form";
import { requireInitiative } from "../initiatives.server";
import { listServees, servedIn } from "../servees.server";
import { initiativeTexts } from "../texts";

const list = "/arbejdsrum/initiativer";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: initiativeTexts.da.pageTitle(data?.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const initiative = await requireInitiative(context.db, params.slug);
  const { id, slug, name, version, kind, since, until, description, responsible, website } = initiative;
  return {
    ...{ slug, name, version, kind, since, until, description, responsible, website },
    contact: initiative.contact,
    internalNote: initiative.internalNote,
    partners: initiative.partners.map(partnerLine),
    served: servedIn(await listServees(context.db, todayOf(context), initiative), initiative),
    pageState: await loadPageState(context.db, "initiative", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireInitiative(context.db, params.slug);
  const posted = await readForm(request);
  if (isPageForm(posted))
    return answerPageForm({ context, posted, kind: "initiative", id, back: `${list}/${slug}` });
  const checked = checkForm(deleteInitiativeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal);
  const acting = actingIn(context, posted.formKey);
  const result = await deleteInitiative(acting, { initiativeId: id, version: checked.value.version });
  return result.ok ? redirect(`${list}?gjort=slettet`, 303) : refusedForm(posted, result.refusal);
}

export default function InitiativePage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(initiativeTexts);
  const { slug, name, kind, since, until, partners, mayEdit } = view;
  const period = periodInWords({ startsOn: since, endsOn: until }, t.until);
  return (
    <InitiativeFrame title={name} meta={[t.kind[kind], period].filter(Boolean).join(" · ")}>
      {!answer && <DoneNotice texts={t.done} />}
      {answer?.form !== "withdrawPage" && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <InitiativeText {...view} partners={<PartnerList partners={partners} />} />
            {mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${list}/${slug}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={
          <>
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
            {mayEdit && <DeleteFold label={t.remove} lead={t.removeLead} version={view.version} />}
          </>
        }
      />
    </InitiativeFrame>
  );
}
