import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { formatDate, formatDateRange } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";
import { SectionHeading } from "~/ui/section-heading";
import { ContributionForm } from "../components/contribution-form";
import { ContributionSide } from "../components/contribution-side";
import { ContributionText } from "../components/contribution-text";
import { saveContribution, sendContribution } from "../contribution-commands.server";
import { contributionSchema } from "../contribution-form";
import { type OwnContributionView, ownContributionView } from "../contribution-page.server";
import { contributionLabels, contributionTexts } from "../contribution-texts";
import { requireEvaluation } from "../evaluation-page.server";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction = () => [{ title: contributionTexts.da.pageTitle }];

export function loader({ context, params }: LoaderFunctionArgs) {
  return ownContributionView(context, params);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireEvaluation(context, params);
  const posted = await readForm(request);
  const checked = checkForm(contributionSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, contributionLabels);
  const sends = posted.typed.do === "send";
  const command = sends ? sendContribution : saveContribution;
  const result = await command(actingIn(context, posted.formKey), trip.id, checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, contributionLabels);
  return redirect(`/arbejdsrum/studieture/${trip.reference}/bidrag${sends ? "?gjort=sendt" : ""}`, 303);
}

export default function OwnContribution() {
  const view = useLoaderData<typeof loader>();
  const e = useTexts(evaluationTexts);
  const { signer, secretaries, committees } = view;
  return (
    <Columns
      main={<Main view={view} />}
      side={
        <ContributionSide
          {...{ secretaries, committees }}
          signer={signer && e.signerIs(signer.name, signer.as, signer.committee)}
        />
      }
    />
  );
}

function Main({ view }: { view: OwnContributionView }) {
  const t = useTexts(contributionTexts);
  const [search] = useSearchParams();
  const { own, address, secretaries } = view;
  const isSent = own?.state === "sent";
  return (
    <>
      <SectionHeading>{t.heading}</SectionHeading>
      <p className="meta">
        <Link to={address}>{view.title}</Link>
        {view.startsOn && `, ${formatDateRange(view.startsOn, view.endsOn)}`}.{" "}
        {t.travelledFor(view.committee)}
      </p>
      {search.get("gjort") === "sendt" && (
        <Alert tone="success" heading={t.doneSent}>
          <p>{t.doneSentText(secretaries)}</p>
        </Alert>
      )}
      {view.mayWrite ? (
        <>
          {!isSent && <Deadline {...view} />}
          {own?.receivedByMail && <p>{t.byMail(own.enteredBy)}</p>}
          {isSent && own.sentWhen && (
            <p>
              <strong>{t.sentState(own.sentWhen)}</strong> {t.sentHint}
            </p>
          )}
          <ContributionForm
            key={`${own?.version ?? 0}`}
            {...view}
            address={`${address}/bidrag`}
            isSent={isSent}
            savedAt={own?.savedWhen ?? null}
          />
        </>
      ) : (
        <>
          <p>{t.frozen}</p>
          {own && <ContributionText {...own} />}
        </>
      )}
      {view.editions > 0 && (
        <p className="meta mt-5">
          <Link to={`${address}/bidrag/udgaver`}>{t.earlier(view.editions)}</Link>
        </p>
      )}
    </>
  );
}

function Deadline({ dueOn, isOverdue, secretaries }: OwnContributionView) {
  const t = useTexts(contributionTexts);
  if (dueOn === null) return <p>{t.fiveMinutes}</p>;
  return (
    <p>
      <strong>{isOverdue ? t.overdue(formatDate(dueOn)) : t.due(formatDate(dueOn))}</strong>{" "}
      {isOverdue ? t.stillInTime(secretaries) : t.fiveMinutes}
    </p>
  );
}
