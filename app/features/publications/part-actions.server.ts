import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import type { Refusal } from "~/shared/result";
import { requirePart } from "./part-page.server";
import { type PublicPart, partSlugs } from "./parts";
import { correctForm, publishForm, redactForm, withdrawForm } from "./publication-forms";
import { correctPart, publishPart } from "./publish.server";
import { redactPart } from "./redact.server";
import { publicationLabels } from "./texts";
import { listVersions } from "./versions.server";
import { withdrawPart } from "./withdraw.server";

interface Sent {
  context: AppLoadContext;
  params: { reference?: string | undefined; part?: string | undefined };
  request: Request;
}

/** Publishes the part from the form beneath its preview: corrects where a version is out. */
export async function publishFromForm({ context, params, request }: Sent) {
  const { trip, part } = await requirePart(context, params);
  const posted = await readForm(request);
  const [newest] = await listVersions(context.db, trip.reference, part);
  const corrects = newest?.status === "current";
  const checked = checkForm(corrects ? correctForm : publishForm, posted.typed);
  if (!checked.ok) return refused(posted, checked.refusal);
  const wanted = {
    tripId: trip.id,
    part,
    note: checked.value.note ?? "",
    previewed: checked.value.previewed ?? undefined,
  };
  const acting = actingIn(context, posted.formKey);
  const result = corrects ? await correctPart(acting, wanted) : await publishPart(acting, wanted);
  if (!result.ok) return refused(posted, result.refusal);
  return done(trip.reference, part, corrects ? "rettet" : "offentliggjort");
}

export async function withdrawFromForm({ context, params, request }: Sent) {
  const { trip, part } = await requirePart(context, params);
  const posted = await readForm(request);
  const checked = checkForm(withdrawForm, posted.typed);
  if (!checked.ok) return refused(posted, checked.refusal);
  const wanted = { tripId: trip.id, part, reason: checked.value.reason };
  const result = await withdrawPart(actingIn(context, posted.formKey), wanted);
  return result.ok ? done(trip.reference, part, "trukket-tilbage") : refused(posted, result.refusal);
}

export async function redactFromForm({ context, params, request }: Sent) {
  const { trip, part } = await requirePart(context, params);
  const posted = await readForm(request);
  const checked = checkForm(redactForm, posted.typed);
  if (!checked.ok) return refused(posted, checked.refusal);
  const { numbers, reason, eraseNotes, republish, note, previewed } = checked.value;
  const result = await redactPart(
    { ...actingIn(context, posted.formKey), files: context.files },
    {
      tripId: trip.id,
      part,
      numbers: numbers.map(Number),
      reason,
      eraseNotes,
      ...(republish && { republish: { note: note ?? "", previewed: previewed ?? undefined } }),
    },
  );
  return result.ok ? done(trip.reference, part, "slettet") : refused(posted, result.refusal);
}

const refused = (posted: PostedForm, refusal: Refusal) => refusedForm(posted, refusal, publicationLabels);

function done(reference: string, part: PublicPart, what: string) {
  return redirect(
    `/arbejdsrum/studieture/${reference}/offentliggoerelse/${partSlugs[part]}?gjort=${what}`,
    303,
  );
}
