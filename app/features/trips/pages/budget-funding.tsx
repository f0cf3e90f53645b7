import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { actingIn } from "~/session/acting.server";
import type { Result } from "~/shared/result";
import { BudgetFundingForm } from "../components/budget-funding-form";
import { fundingForm } from "../cost-forms";
import { costLabels, costTexts } from "../cost-texts";
import { listFunding } from "../costs.server";
import { seenIn } from "../decision-seen";
import { changeFunding, recordFunding, removeFunding } from "../funding.server";
import { tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(costTexts.da.funding.title, data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const wanted = new URL(request.url).searchParams.get("id");
  const all = await listFunding(context.db, trip.id);
  const funding = wanted === null ? null : all.find(({ id }) => id === wanted);
  if (funding === undefined) throw data(null, { status: 404 });
  return {
    title: trip.title,
    currency: trip.currency,
    back: `/arbejdsrum/studieture/${trip.reference}/budget`,
    funding,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, reference, currency } = await requireTrip(context, params);
  const posted = await readForm(request);
  const result = await save(actingIn(context, posted.formKey), id, currency, posted);
  if (!result.ok) return refusedTripForm(posted, result.refusal, costLabels);
  const done = posted.form === "removeFunding" ? "stoetteSlettet" : "stoette";
  return redirect(`/arbejdsrum/studieture/${reference}/budget?gjort=${done}`, 303);
}

async function save(
  by: CommandContext,
  tripId: string,
  currency: string,
  { form, typed }: PostedForm,
): Promise<Result<unknown>> {
  if (form === "removeFunding") return removeFunding(by, tripId, seenIn(typed));
  const checked = checkForm(fundingForm(currency), typed);
  if (!checked.ok) return checked;
  return form === "changeFunding"
    ? changeFunding(by, tripId, seenIn(typed), checked.value)
    : recordFunding(by, tripId, checked.value);
}

export default function BudgetFunding() {
  return <BudgetFundingForm view={useLoaderData<typeof loader>()} />;
}
