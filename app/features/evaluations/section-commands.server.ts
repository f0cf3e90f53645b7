import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { listSections } from "./evaluations.server";
import type { MergeInput, SectionInput } from "./section-form";
import type { Section } from "./sections";

/** Saves one section over the version that was read; refused with 'form.stale' if somebody saved it meanwhile. */
export function saveSection(
  context: CommandContext,
  tripId: string,
  input: SectionInput,
): Promise<Result<void>> {
  return inSection(context, tripId, input, async (run) => {
    if (input.isDone && input.body === null) return emptyDone;
    await writeSection(run, tripId, input);
    run.note({ section: input.section, body: input.body ?? "", isDone: input.isDone });
    return accept();
  });
}

/** Settles which of two texts shall stand, or a third made of both; the text that was not chosen stays in the audit. */
export function mergeSection(
  context: CommandContext,
  tripId: string,
  input: MergeInput,
): Promise<Result<void>> {
  return inSection(context, tripId, input, async (run, standing) => {
    const texts = { mine: input.mine, theirs: standing.body, merged: input.merged };
    const body = texts[input.choice];
    if (input.isDone && !body) return emptyDone;
    await writeSection(run, tripId, { ...input, body });
    run.note({ section: input.section, body: body ?? "", isDone: input.isDone, choice: input.choice, texts });
    return accept();
  });
}

const emptyDone = refuse("form.invalid", undefined, [{ field: "body", key: "section.emptyDone" }]);

function inSection(
  context: CommandContext,
  tripId: string,
  { section, version }: Pick<SectionInput, "section" | "version">,
  body: (run: CommandRun, standing: Section) => Promise<Result<void>>,
): Promise<Result<void>> {
  const spec = { action: "compileEvaluation", subject: { kind: "evaluation", id: tripId }, tripId } as const;
  return performCommand(context, spec, async (run) => {
    const hand = await takeEvaluationInHand(run, "compileEvaluation", "saveSection", tripId);
    if (!hand.ok) return hand;
    const standing = (await listSections(run.trx, tripId)).find((one) => one.section === section);
    if (!standing) return refuse("notFound");
    if (standing.version !== version)
      return refuse("form.stale", standing.editedBy ? { by: standing.editedBy } : {});
    const done = await body(run, standing);
    if (done.ok) await moveEvaluation(run, hand.value);
    return done;
  });
}

/** Writes a section and counts its version up. */
export async function writeSection(run: CommandRun, tripId: string, input: SectionInput): Promise<void> {
  const written = {
    body: input.body ?? "",
    is_done: input.isDone ? (1 as const) : (0 as const),
    edited_by: run.viewer.accountId,
    edited_at: run.now,
    version: input.version + 1,
  };
  await run.trx
    .insertInto("evaluation_section")
    .values({ ...written, trip_id: tripId, section: input.section })
    .onConflict((conflict) => conflict.columns(["trip_id", "section"]).doUpdateSet(written))
    .execute();
}
