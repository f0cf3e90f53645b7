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
import { DeleteFold } from "~/ui/form/delete-fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { ExchangeFrame } from "../components/exchange-frame";
import { ExchangeText } from "../components/exchange-text";
import { deleteExchange } from "../exchange-commands.server";
import { deleteExchangeForm } from "../exchange-form";
import { exchangeTime } from "../exchange-time";
import { requireExchange } from "../exchanges.server";
import { exchangeTexts } from "../texts";

const list = "/arbejdsrum/udvekslinger";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: exchangeTexts.da.pageTitle(data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const exchange = await requireExchange(context.db, params.slug);
  const { id, slug, title, version, kind, startsOn, endsOn, headcount, description, outcome } = exchange;
  const { responsible, committee, internalNote } = exchange;
  return {
    ...{ slug, title, version, kind, startsOn, endsOn, headcount, description, outcome },
    ...{ responsible, committee, internalNote },
    partners: exchange.partners.map(partnerLine),
    pageState: await loadPageState(context.db, "exchange", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireExchange(context.db, params.slug);
  const posted = await readForm(request);
  if (isPageForm(posted))
    return answerPageForm({ context, posted, kind: "exchange", id, back: `${list}/${slug}` });
  const checked = checkForm(deleteExchangeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal);
  const acting = actingIn(context, posted.formKey);
  const result = await deleteExchange(acting, { exchangeId: id, version: checked.value.version });
  return result.ok ? redirect(`${list}?gjort=slettet`, 303) : refusedForm(posted, result.refusal);
}

export default function ExchangePage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(exchangeTexts);
  const { slug, title, kind, partners, mayEdit } = view;
  const meta = [t.kind[kind], exchangeTime(view, t.until)].filter(Boolean).join(" · ");
  return (
    <ExchangeFrame title={title} meta={meta}>
      {!answer && <DoneNotice texts={t.done} />}
      {answer?.form !== "withdrawPage" && <FormRefusal answer={answer} />}
      <Columns
        main={
          <>
            <ExchangeText {...view} partners={<PartnerList partners={partners} />} />
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
    </ExchangeFrame>
  );
}
