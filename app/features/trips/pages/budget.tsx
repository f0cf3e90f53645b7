import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { refuse } from "~/shared/result";
import { budgetPage } from "../budget-page.server";
import { BudgetView } from "../components/budget-view";
import { fillInAmounts } from "../cost-amounts.server";
import { amountsForm, splitForm } from "../cost-forms";
import { setCostSplit } from "../cost-split.server";
import { costLabels, costTexts } from "../cost-texts";
import { tripTexts } from "../texts";
import { refusedTripForm, requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(costTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  return budgetPage(context, await requireTrip(context, params));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, reference, currency } = await requireTrip(context, params);
  const posted = await readForm(request);
  const by = actingIn(context, posted.formKey);
  const saved = async () => {
    if (posted.form === "amounts") {
      const checked = checkForm(amountsForm(currency), posted.typed);
      return checked.ok ? fillInAmounts(by, id, checked.value) : checked;
    }
    if (posted.form === "split") {
      const checked = checkForm(splitForm(currency), posted.typed);
      return checked.ok ? setCostSplit(by, id, checked.value) : checked;
    }
    return refuse("form.invalid");
  };
  const result = await saved();
  if (result.ok) {
    const done = posted.form === "split" ? "fordeling" : "gemt";
    return redirect(`/arbejdsrum/studieture/${reference}/budget?gjort=${done}`, 303);
  }
  return refusedTripForm(posted, result.refusal, costLabels);
}

export default function Budget() {
  return <BudgetView view={useLoaderData<typeof loader>()} />;
}
