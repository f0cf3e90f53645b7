import { type AppLoadContext, redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { editCommittee, setPredecessors } from "./committee-commands.server";
import { committeeDefaults } from "./committee-defaults";
import { editCommitteeForm, predecessorsForm } from "./committee-form";
import { findCommittee } from "./committees.server";
import { predecessorsOf } from "./kin.server";
import { committeeLabels } from "./texts";

/** Saves the name, kind and days that were posted; a stale form comes back with what stands now. */
export async function saveBasics(context: AppLoadContext, committeeId: string, posted: PostedForm) {
  const checked = checkForm(editCommitteeForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const result = await editCommittee(actingIn(context, posted.formKey), { committeeId, ...checked.value });
  if (result.ok) return redirect(`/arbejdsrum/udvalg/${result.value.slug}?gjort=rettet`, 303);
  const now = await findCommittee(context.db, committeeId);
  return refusedForm(posted, result.refusal, committeeLabels, now ? committeeDefaults(now) : undefined);
}

/** Saves the predecessors that were ticked; a stale form comes back with those that stand now. */
export async function savePredecessors(context: AppLoadContext, committeeId: string, posted: PostedForm) {
  const checked = checkForm(predecessorsForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal, committeeLabels);
  const { predecessors: predecessorIds, version } = checked.value;
  const input = { committeeId, version, predecessorIds };
  const result = await setPredecessors(actingIn(context, posted.formKey), input);
  if (result.ok) return redirect(`/arbejdsrum/udvalg/${result.value.slug}?gjort=forgaengere`, 303);
  const now = await findCommittee(context.db, committeeId);
  const standing = (await predecessorsOf(context.db, committeeId)).map(({ id }) => id);
  return refusedForm(posted, result.refusal, committeeLabels, {
    version: String(now?.version ?? version),
    predecessors: standing,
  });
}
