import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { tripCommittees } from "~/features/trips/trips.server";
import { actingIn, viewerOf } from "~/session/acting.server";
import type { Result } from "~/shared/result";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { Voice } from "~/ui/voice";
import { DivergentForm, NewDivergentForm } from "../components/divergent-forms";
import { Paragraphs } from "../components/paragraphs";
import { mayChangeDivergentAssessment } from "../divergent-assessment";
import {
  addDivergentAssessment,
  changeDivergentAssessment,
  removeDivergentAssessment,
} from "../divergent-assessment-commands.server";
import { divergentAssessmentSchema, newDivergentAssessmentSchema } from "../divergent-assessment-form";
import { requireCommand, tripAddress } from "../evaluation-page.server";
import { listDivergentAssessments } from "../evaluations.server";
import { followUpLabels, followUpTexts } from "../follow-up-texts";
import { findPlaceOfPerson } from "../places.server";
import { removalSchema } from "../recommendation-form";
import { evaluationTexts } from "../texts";

export { freshAfterRefusal as shouldRevalidate } from "~/ui/form/fresh-after-refusal";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: followUpTexts.da.divergentTitle(data?.title ?? "") },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { trip, may } = await requireCommand(context, params, "addDivergentAssessment");
  const viewer = viewerOf(context);
  const committees = await tripCommittees(context.db, trip.id);
  const wasAlong = (await findPlaceOfPerson(context.db, trip.id, viewer.personId)) !== null;
  const served = committees.filter(({ id, leads }) => !leads && viewer.secretaryOf.includes(id));
  const mayChange = may("addDivergentAssessment", "changeDivergentAssessment");
  const all = await listDivergentAssessments(context.db, trip.id);
  return {
    address: `${tripAddress(trip.reference)}/evaluering`,
    title: trip.title,
    open: new URL(request.url).searchParams.get("ret"),
    mayAdd: may("addDivergentAssessment", "addDivergentAssessment"),
    wasAlong,
    served: served.map(({ id, name }) => ({ committeeId: id, label: name })),
    assessments: all.map((one) => ({
      ...one,
      isMine: mayChange && mayChangeDivergentAssessment(viewer, one),
    })),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { trip } = await requireCommand(context, params, "addDivergentAssessment");
  const posted = await readForm(request);
  const done = await doneBy(actingIn(context, posted.formKey), trip.id, posted);
  if (!done.ok) return refusedForm(posted, done.refusal, followUpLabels);
  return redirect(`${tripAddress(trip.reference)}/evaluering?gjort=vurdering#afvigende`, 303);
}

async function doneBy(
  acting: CommandContext,
  tripId: string,
  { form, typed }: PostedForm,
): Promise<Result<void>> {
  if (typed.remove !== undefined) {
    const input = checkForm(removalSchema, typed);
    return input.ok ? removeDivergentAssessment(acting, tripId, input.value.id) : input;
  }
  if (form === "change") {
    const input = checkForm(divergentAssessmentSchema, typed);
    return input.ok ? changeDivergentAssessment(acting, tripId, input.value) : input;
  }
  const input = checkForm(newDivergentAssessmentSchema, typed);
  return input.ok ? addDivergentAssessment(acting, tripId, input.value) : input;
}

/** Where a participant or another committee writes what it sees differently. */
export default function DivergentAssessments() {
  const view = useLoaderData<typeof loader>();
  const { address, open, assessments, served, wasAlong } = view;
  const t = useTexts(followUpTexts);
  const e = useTexts(evaluationTexts);
  const edited = assessments.find(({ id, isMine }) => isMine && id === open);
  const speakers = [...(wasAlong ? [{ committeeId: "", label: t.myself }] : []), ...served];
  return (
    <>
      <SectionHeading>{t.divergent}</SectionHeading>
      <p>{t.divergentLead}</p>
      {assessments.map((one) =>
        one === edited ? (
          <DivergentForm key={`${one.id} ${one.version}`} assessment={one} address={`${address}/afvigende`} />
        ) : (
          <Voice
            key={one.id}
            speaker={
              <>
                {[one.author, one.committee === one.author ? null : one.committee].filter(Boolean).join(", ")}
                . {one.isMine && <Link to={`${address}/afvigende?ret=${one.id}`}>{t.edit}</Link>}
                {one.source === "contribution" && t.fromContribution}
              </>
            }
          >
            {one.about && (
              <p>
                <strong>{one.about}</strong>
              </p>
            )}
            <Paragraphs text={one.body} />
          </Voice>
        ),
      )}
      {!edited &&
        (view.mayAdd && speakers.length > 0 ? (
          <NewDivergentForm speakers={speakers} />
        ) : (
          <p>{t.mayNotAdd}</p>
        ))}
      <p className="mt-5">
        <Link to={address}>{e.back}</Link>
      </p>
    </>
  );
}
