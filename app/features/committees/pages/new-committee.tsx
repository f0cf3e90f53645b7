import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { firstDayOfPeriod, lastDayOfPeriod, periodName } from "~/features/periods/period";
import { requirePeriod } from "~/features/periods/require-period.server";
import { periodTexts } from "~/features/periods/texts";
import { actingIn } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { SaveRow } from "~/ui/form/save-row";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { PageBody } from "~/ui/page-body";
import { createCommittee } from "../committee-commands.server";
import { newCommitteeForm } from "../committee-form";
import { CommitteeFields } from "../components/committee-fields";
import { PredecessorChoice } from "../components/predecessor-choice";
import { possiblePredecessors } from "../kin.server";
import { committeeLabels, committeeTexts } from "../texts";
import { daysTyped } from "../typed-days";

export const meta: MetaFunction = () => [{ title: committeeTexts.da.pageTitle(committeeTexts.da.create) }];

const periodAsked = (request: Request) => new URL(request.url).searchParams.get("periode");

export async function loader({ context, request }: LoaderFunctionArgs) {
  const period = await requirePeriod(context.db, periodAsked(request));
  return {
    period: { slug: period.slug, name: periodName(period) },
    defaults: {
      kind: "standing",
      ...daysTyped({ startsOn: firstDayOfPeriod(period), endsOn: lastDayOfPeriod(period) }),
    },
    candidates: await possiblePredecessors(context.db, period, null),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const period = await requirePeriod(context.db, periodAsked(request));
  const posted = await readForm(request);
  const checked = checkForm(newCommitteeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const { predecessors: predecessorIds, ...committee } = checked.value;
  const input = { periodId: period.id, predecessorIds, ...committee };
  const result = await createCommittee(actingIn(context, posted.formKey), input);
  if (!result.ok) return refusedForm(posted, result.refusal, committeeLabels);
  return redirect(`/arbejdsrum/udvalg/${result.value.slug}?gjort=oprettet`, 303);
}

export default function NewCommittee() {
  const { period, defaults, candidates } = useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  const { title } = useTexts(periodTexts);
  const form = useTypedForm({
    form: "committee",
    schema: newCommitteeForm,
    defaults,
    labels: committeeLabels,
  });
  const back = `/arbejdsrum/perioder/${period.slug}`;
  return (
    <>
      <Band
        title={t.create}
        meta={period.name}
        breadcrumbs={[
          { label: title, to: "/arbejdsrum/perioder" },
          { label: period.name, to: back },
          { label: t.create },
        ]}
      />
      <PageBody>
        <TypedForm form={form} refused={t.refused}>
          <CommitteeFields field={form.field} />
          <PredecessorChoice form={form} candidates={candidates} ticked={[]} />
          <SaveRow label={t.create} back={back} />
        </TypedForm>
      </PageBody>
    </>
  );
}
