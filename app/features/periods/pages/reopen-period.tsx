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
import { Band } from "~/ui/band";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PageBody } from "~/ui/page-body";
import { reopenPeriod } from "../closing.server";
import { reopeningForm } from "../closing-form";
import { closingTexts } from "../closing-texts";
import { periodName } from "../period";
import { requirePeriod } from "../require-period.server";
import { periodLabels, periodTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: periodTexts.da.pageTitle(closingTexts.da.reopenTitle(data?.name ?? "")) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const period = await requirePeriod(context.db, params.slug);
  if (period.closedAt === null) throw redirect(`/arbejdsrum/perioder/${period.slug}/luk`);
  return { slug: period.slug, name: periodName(period), version: period.version };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const period = await requirePeriod(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(reopeningForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, periodLabels);
  const result = await reopenPeriod(actingIn(context, posted.formKey), {
    periodId: period.id,
    ...checked.value,
  });
  if (!result.ok) {
    const now = { version: String(period.version) };
    return refusedForm(posted, result.refusal, periodLabels, now);
  }
  return redirect(`/arbejdsrum/perioder/${period.slug}?gjort=genaabnet`, 303);
}

/** Where a closed period is opened again, with the reason that everybody may read. */
export default function ReopenPeriod() {
  const { slug, name, version } = useLoaderData<typeof loader>();
  const t = useTexts(closingTexts);
  const { title: periods } = useTexts(periodTexts);
  const form = useTypedForm({
    form: "reopening",
    schema: reopeningForm,
    defaults: { version: String(version) },
    labels: periodLabels,
  });
  return (
    <>
      <Band
        title={t.reopenTitle(name)}
        breadcrumbs={[
          { label: periods, to: "/arbejdsrum/perioder" },
          { label: name, to: `/arbejdsrum/perioder/${slug}` },
          { label: t.reopen },
        ]}
      />
      <PageBody>
        <p className="font-lead">{t.reopenLead}</p>
        <TypedForm form={form} refused={t.reopenRefused} version={version}>
          <TextArea {...form.field("reason")} label={t.reason} hint={t.reasonHint} />
          <SaveRow label={t.reopen} back={`/arbejdsrum/perioder/${slug}`} />
        </TypedForm>
      </PageBody>
    </>
  );
}
