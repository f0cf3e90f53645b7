import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { SaveRow } from "~/ui/form/save-row";
import { Select } from "~/ui/form/select";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PageBody } from "~/ui/page-body";
import { firstYearOf, periodName, possibleFirstYears } from "../period";
import { createPeriod } from "../period-commands.server";
import { periodForm } from "../period-form";
import { listPeriods } from "../periods.server";
import { periodLabels, periodTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: periodTexts.da.pageTitle(periodTexts.da.create) }];

export async function loader({ context }: LoaderFunctionArgs) {
  const today = todayOf(context);
  const taken = (await listPeriods(context.db)).map(({ firstYear }) => firstYear);
  const years = possibleFirstYears(taken, today);
  const present = firstYearOf(today);
  return { years, suggested: years.includes(present) ? String(present) : "" };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(periodForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, periodLabels);
  const result = await createPeriod(actingIn(context, posted.formKey), checked.value);
  if (!result.ok) return refusedForm(posted, result.refusal, periodLabels);
  return redirect(`/arbejdsrum/perioder/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewPeriod() {
  const { years, suggested } = useLoaderData<typeof loader>();
  const t = useTexts(periodTexts);
  const form = useTypedForm({
    form: "period",
    schema: periodForm,
    defaults: { firstYear: suggested },
    labels: periodLabels,
  });
  return (
    <>
      <Band
        title={t.create}
        breadcrumbs={[{ label: t.title, to: "/arbejdsrum/perioder" }, { label: t.create }]}
      />
      <PageBody>
        <p>{t.createLead}</p>
        {years.length === 0 ? (
          <p>{t.noneLeft}</p>
        ) : (
          <TypedForm form={form} refused={t.refused}>
            <Select
              {...form.field("firstYear")}
              label={t.choose}
              placeholder={t.choosePeriod}
              options={years.map((firstYear) => ({
                value: String(firstYear),
                label: periodName({ firstYear }),
              }))}
            />
            <SaveRow label={t.create} back="/arbejdsrum/perioder" />
          </TypedForm>
        )}
      </PageBody>
    </>
  );
}
