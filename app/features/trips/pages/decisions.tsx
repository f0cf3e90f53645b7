import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { DecisionsView } from "../components/decisions-view";
import { decisionsPage } from "../decision-page.server";
import { answerDecisionForm } from "../decision-page-forms.server";
import { decisionTexts } from "../decision-texts";
import { tripTexts } from "../texts";
import { requireTrip } from "../trip-page.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(decisionTexts.da.title, data?.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  return { ...(await decisionsPage(context, trip)), today: todayOf(context) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, reference } = await requireTrip(context, params);
  const posted = await readForm(request);
  const page = `/arbejdsrum/studieture/${reference}/beslutninger`;
  return answerDecisionForm(actingIn(context, posted.formKey), id, posted, page);
}

export default function Decisions() {
  return <DecisionsView view={useLoaderData<typeof loader>()} />;
}
