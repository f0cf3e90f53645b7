import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { currentPeriod } from "~/features/periods/periods.server";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { countryOptions } from "~/shared/countries";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { committeeGroups } from "../committee-choices.server";
import { travellingOf } from "../committees-form";
import { NewTripFields } from "../components/new-trip-fields";
import { useTypedRows } from "../components/use-typed-rows";
import { withOtherRows, withoutEmptyRows } from "../destination-rows.server";
import { newTripSchema } from "../new-trip-form";
import { tripLabels, tripTexts } from "../texts";
import { createTrip } from "../trip-commands.server";

const rowsAtFirst = 1;

export const meta: MetaFunction = () => [{ title: tripTexts.da.create.pageTitle }];

export async function loader({ context }: LoaderFunctionArgs) {
  const groups = await committeeGroups(context.db);
  const current = await currentPeriod(context.db, todayOf(context));
  const group = groups.find(({ periodId }) => periodId === current?.id) ?? groups[0];
  const { secretaryOf } = viewerOf(context);
  const own = group?.committees.filter(({ id }) => secretaryOf.includes(id)) ?? [];
  return {
    groups,
    periodId: group?.periodId ?? null,
    ownCommitteeId: own.length === 1 ? (own[0]?.id ?? "") : "",
    countries: countryOptions().map(({ name }) => name),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const sent = await readForm(request);
  const shownAgain = withOtherRows(sent) ?? withOtherPeriod(sent);
  if (shownAgain) return shownAgain;
  const posted = withoutEmptyRows(sent);
  const checked = checkForm(newTripSchema, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, tripLabels);
  const trip = { ...checked.value, ...travellingOf(checked.value) };
  const result = await createTrip(actingIn(context, posted.formKey), trip);
  if (!result.ok) return refusedForm(posted, result.refusal, tripLabels);
  return redirect(`/arbejdsrum/studieture/${result.value.reference}/formaal?gjort=oprettet`, 303);
}

/** The form as it was typed, with another period's committees and none of them chosen. */
function withOtherPeriod({ form, typed }: PostedForm) {
  const { showPeriod, leadCommitteeId: _lead, committees: _others, ...rest } = typed;
  if (showPeriod === undefined) return null;
  const answer: FormAnswer = { form, title: "", errors: {}, typed: rest };
  return data(answer);
}

export default function NewTrip() {
  const { groups, periodId, ownCommitteeId, countries } = useLoaderData<typeof loader>();
  const rows = useTypedRows("destinations") ?? rowsAtFirst;
  const t = useTexts(tripTexts).create;
  return (
    <PageBody>
      <PageTitle>{t.title}</PageTitle>
      <p className="font-lead">{t.lead}</p>
      {periodId === null ? (
        <EmptyState>{t.noPeriods}</EmptyState>
      ) : (
        <NewTripFields
          key={rows}
          groups={groups}
          periodId={periodId}
          ownCommitteeId={ownCommitteeId}
          rows={Math.max(rows, rowsAtFirst)}
          countries={countries}
        />
      )}
    </PageBody>
  );
}
