import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { closePeriod } from "../closing.server";
import { closingForm } from "../closing-form";
import { loadClosingPage } from "../closing-page.server";
import { closingTexts } from "../closing-texts";
import { ClosedPeriod } from "../components/closed-period";
import { OpenPeriod } from "../components/open-period";
import { requirePeriod } from "../require-period.server";
import { periodLabels, periodTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: periodTexts.da.pageTitle(closingTexts.da.title(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  return loadClosingPage(context, await requirePeriod(context.db, params.slug));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const period = await requirePeriod(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(closingForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, periodLabels);
  const seen = { periodId: period.id, version: checked.value.version };
  const result = await closePeriod(actingIn(context, posted.formKey), seen);
  if (!result.ok) {
    const now = { version: String(period.version) };
    return refusedForm(posted, result.refusal, periodLabels, now);
  }
  return redirect(`/arbejdsrum/perioder/${period.slug}?gjort=lukket`, 303);
}

/** Where a period is closed, and what still stands in the way. */
export default function ClosePeriod() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts(closingTexts);
  const { title: periods } = useTexts(periodTexts);
  const { slug, name, closedOn } = page;
  return (
    <>
      <Band
        title={t.title(name)}
        badge={<StatusBadge {...page} />}
        breadcrumbs={[
          { label: periods, to: "/arbejdsrum/perioder" },
          { label: name, to: `/arbejdsrum/perioder/${slug}` },
          { label: t.close },
        ]}
      />
      <PageBody>
        {closedOn === null ? <OpenPeriod page={page} /> : <ClosedPeriod page={page} on={closedOn} />}
      </PageBody>
    </>
  );
}

function StatusBadge({ closedOn, gaps, view }: ReturnType<typeof useLoaderData<typeof loader>>) {
  const t = useTexts(closingTexts);
  if (closedOn !== null) return <Badge tone="success">{t.closed}</Badge>;
  if (!view.isOver) return <Badge tone="plain">{t.running}</Badge>;
  return gaps === 0 ? <Badge tone="info">{t.ready}</Badge> : <Badge tone="warning">{t.notReady}</Badge>;
}
