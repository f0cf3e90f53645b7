import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { PastTripFields } from "../components/past-trip-fields";
import { PeriodChooser } from "../components/period-chooser";
import { committeeChoices, periodChoices } from "../past-trip-choices.server";
import { recordPastTrip } from "../past-trip-commands.server";
import { pastTripForm } from "../past-trip-form";
import { pastTripFrom, withAnotherPlace } from "../past-trip-typed.server";
import { pastTripLabels, pastTripTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: `${pastTripTexts.da.title} – Udsyn` }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const periods = await periodChoices(context.db);
  const asked = new URL(request.url).searchParams.get("periode");
  const period = periods.find(({ slug }) => slug === asked) ?? periods[0];
  return {
    periods,
    periodSlug: period?.slug ?? null,
    committees: period ? await committeeChoices(context.db, period.slug, viewerOf(context)) : [],
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  if (posted.typed.addDestination !== undefined) return withAnotherPlace(posted);
  const checked = checkForm(pastTripForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, pastTripLabels);
  const trip = await pastTripFrom(context.db, checked.value);
  const result = trip.ok ? await recordPastTrip(actingIn(context, posted.formKey), trip.value) : trip;
  if (!result.ok) return refusedForm(posted, result.refusal, pastTripLabels);
  return redirect(`/arbejdsrum/studieture/${result.value.reference}?gjort=registreret`, 303);
}

export default function NewPastTrip() {
  const { periods, periodSlug, committees } = useLoaderData<typeof loader>();
  const t = useTexts(pastTripTexts);
  return (
    <PageBody>
      <PageTitle>{t.title}</PageTitle>
      <p className="font-lead">{t.lead}</p>
      {periodSlug === null ? (
        <p>{t.noPeriods}</p>
      ) : (
        <>
          <PeriodChooser periods={periods} chosen={periodSlug} />
          <PastTripFields key={periodSlug} committees={committees} />
        </>
      )}
    </PageBody>
  );
}
