import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { budgetPage } from "../budget-page.server";
import { BudgetLinesForm } from "../components/budget-lines-form";
import { costLinesForm } from "../cost-forms";
import { editCosts } from "../cost-lines.server";
import { costLabels, costTexts } from "../cost-texts";
import { withVersionsOfToday } from "../cost-versions.server";
import { tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";
import { findTrip } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(costTexts.da.lines.title, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const { title, address, version, currency, includesVat, note, settling, categories } = await budgetPage(
    context,
    trip,
  );
  return {
    title,
    back: `${address}/budget`,
    version,
    currency,
    includesVat,
    note,
    settling,
    approved: trip.state === "approved",
    lines: categories.flatMap((group) => group.lines),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, reference, currency } = await requireTrip(context, params);
  const posted = await readForm(request);
  const checked = checkForm(costLinesForm(currency), posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, costLabels);
  const result = await editCosts(actingIn(context, posted.formKey), id, checked.value);
  if (!result.ok) {
    const shown = await withVersionsOfToday(context.db, id, posted, result.refusal);
    return refusedTripForm(shown, result.refusal, costLabels);
  }
  const trip = await findTrip(context.db, id);
  const done = trip?.state === "proposed" && trip.reapproving ? "igen" : "poster";
  return redirect(`/arbejdsrum/studieture/${reference}/budget?gjort=${done}`, 303);
}

export default function BudgetLines() {
  return <BudgetLinesForm view={useLoaderData<typeof loader>()} />;
}
