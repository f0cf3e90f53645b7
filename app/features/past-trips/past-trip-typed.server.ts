import { data } from "@remix-run/node";
import type { PostedForm } from "~/features/commands/forms.server";
import type { FormAnswer } from "~/shared/form-answer";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { type PastTrip, visitsFromLines } from "./past-trip";
import type { PastTripForm } from "./past-trip-form";

/** The same form once more, with room for another place. */
export function withAnotherPlace({ form, typed }: PostedForm) {
  const { addDestination: _pressed, ...rest } = typed;
  const places = Array.isArray(rest.destinations) ? rest.destinations : [];
  const answer: FormAnswer = {
    form,
    title: "",
    errors: {},
    typed: { ...rest, destinations: [...places, { city: "", country: "" }] },
  };
  return data(answer);
}

/** The trip that a checked form tells of. */
export async function pastTripFrom(db: Db, form: PastTripForm): Promise<Result<PastTrip>> {
  const lead = await db
    .selectFrom("committee")
    .select("period_id")
    .where("id", "=", form.leadCommitteeId)
    .executeTakeFirst();
  if (!lead)
    return refuse("form.invalid", undefined, [{ field: "leadCommitteeId", key: "field.notAChoice" }]);
  return accept({
    periodId: lead.period_id,
    kind: form.kind,
    leadCommitteeId: form.leadCommitteeId,
    committeeIds: [...new Set([form.leadCommitteeId, ...form.committees])],
    title: form.title,
    purpose: form.purpose ?? "",
    startsOn: form.startsOn,
    endsOn: form.endsOn,
    destinations: form.destinations,
    visits: [
      ...visitsFromLines(form.visits ?? "", false),
      ...visitsFromLines(form.cancelledVisits ?? "", true),
    ],
    politicians: form.politicians,
    officials: form.officials,
    totalCostMinor: form.totalCost,
    sourceFigure: form.sourceFigure === null ? null : printedFigure(form.sourceFigure),
    source: form.source,
  });
}

/** Øre as a source prints kroner: without decimals where there are none. */
function printedFigure(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
}
