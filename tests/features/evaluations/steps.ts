import { sendContribution } from "~/features/evaluations/contribution-commands.server";
import type { ContributionInput } from "~/features/evaluations/contribution-form";
import type { EvaluationDecisionInput } from "~/features/evaluations/evaluation-decision-form";
import { findEvaluation, listSections } from "~/features/evaluations/evaluations.server";
import { saveSection } from "~/features/evaluations/section-commands.server";
import type { SectionName } from "~/features/evaluations/sections";
import { sendToSigner, signEvaluation } from "~/features/evaluations/signing-commands.server";
import type { Viewer } from "~/session/viewer";
import type { Result } from "~/shared/result";
import { acting, type heldTrip } from "../../support/held-trip";

export type Held = Awaited<ReturnType<typeof heldTrip>>;

/** The value of a command that is expected to be done. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The key of a command that is expected to be refused: the first field's, if the form is at fault. */
export function refusedBecause<T>(result: Result<T>): string {
  if (result.ok) return "not refused";
  return result.refusal.fields?.[0]?.key ?? result.refusal.key;
}

export function answers(changes: Partial<ContributionInput> = {}): ContributionInput {
  return {
    version: 0,
    purposeMet: "yes",
    learned: {},
    recommendation: null,
    differently: null,
    rating: null,
    dissent: null,
    ...changes,
  };
}

export function decision(
  changes: Partial<EvaluationDecisionInput> & { committeeId: string },
): EvaluationDecisionInput {
  return {
    otherBody: null,
    outcome: "yes",
    meetingOn: "2027-04-20",
    item: "open",
    agendaItem: "7",
    caseNumber: "27/1234",
    link: null,
    wording: null,
    note: null,
    presentedOn: null,
    ...changes,
  };
}

export async function write(held: Held, section: SectionName, body: string, isDone = true, viewer?: Viewer) {
  const standing = (await listSections(held.db, held.tripId)).find((one) => one.section === section);
  const context = acting(held.db, viewer ?? held.people.bodil);
  return saveSection(context, held.tripId, {
    section,
    body: body || null,
    isDone,
    version: standing?.version ?? 0,
  });
}

export const sendsFrom = (held: Held, viewer: Viewer, changes: Partial<ContributionInput> = {}) =>
  sendContribution(acting(held.db, viewer), held.tripId, answers(changes));

/** Writes what an evaluation must at least say. */
export async function writeWhatIsRequired(held: Held): Promise<void> {
  done(await write(held, "purpose_met", "Ja, i det væsentlige."));
  done(await write(held, "benefit", "Kulturskolen er på skolerne om eftermiddagen."));
}

export async function sign(held: Held, viewer: Viewer, now?: Date): Promise<Result<void>> {
  const evaluation = await findEvaluation(held.db, held.tripId);
  return signEvaluation(acting(held.db, viewer, now), held.tripId, { version: evaluation?.version ?? 0 });
}

/** Leads the evaluation to the signer's table. */
export async function layBeforeSigner(held: Held): Promise<void> {
  await writeWhatIsRequired(held);
  done(await sendToSigner(acting(held.db, held.people.bodil), held.tripId));
}

/** Leads the evaluation through its signature. */
export async function haveItSigned(held: Held): Promise<void> {
  await layBeforeSigner(held);
  done(await sign(held, held.people.viggo));
}
