import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { isSameName, tidyName } from "~/shared/names";
import { type Direction, shifted } from "~/shared/reorder";
import { accept, type Result, refuse } from "~/shared/result";
import { listTopics } from "./topics.server";

/** Adds a topic, last in the order; its address is made of its first name and stays. */
export function createTopic(
  context: CommandContext,
  { name }: { name: string },
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "topic", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const topics = await listTopics(run.trx);
    const free = checkName(topics, id, name);
    if (!free.ok) return free;
    const slug = await freeSlug(name, async (taken) => topics.some((topic) => topic.slug === taken));
    await run.trx
      .insertInto("topic")
      .values({ id, slug, name: tidyName(name), position: topics.length })
      .execute();
    run.note({ slug, name: tidyName(name) });
    return accept({ id, slug });
  });
}

export function renameTopic(
  context: CommandContext,
  { topicId, version, name }: { topicId: string; version: number; name: string },
): Promise<Result<void>> {
  const subject = { kind: "topic", id: topicId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const topics = await listTopics(run.trx);
    const topic = topics.find(({ id }) => id === topicId);
    if (!topic) return refuse("notFound");
    if (topic.version !== version) return refuseStale(run, subject);
    const free = checkName(topics, topicId, name);
    if (!free.ok) return free;
    await run.trx
      .updateTable("topic")
      .set({ name: tidyName(name), version: version + 1 })
      .where("id", "=", topicId)
      .execute();
    run.note({ name: tidyName(name) });
    return accept();
  });
}

/** Puts a topic a place up or down in the order. */
export function moveTopic(
  context: CommandContext,
  { topicId, direction }: { topicId: string; direction: Direction },
): Promise<Result<void>> {
  const subject = { kind: "topic", id: topicId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const topics = await listTopics(run.trx);
    const topic = topics.find(({ id }) => id === topicId);
    if (!topic) return refuse("notFound");
    await putInOrder(
      run,
      shifted(topics, topic, direction).map(({ id }) => id),
    );
    run.note({ direction });
    return accept();
  });
}

/** Deletes a topic that no news is of. */
export function deleteTopic(
  context: CommandContext,
  { topicId }: { topicId: string },
): Promise<Result<void>> {
  const subject = { kind: "topic", id: topicId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const topics = await listTopics(run.trx);
    const topic = topics.find(({ id }) => id === topicId);
    if (!topic) return refuse("notFound");
    if (topic.used > 0) return refuse("topic.inUse", { count: topic.used });
    await run.trx.deleteFrom("topic").where("id", "=", topicId).execute();
    await putInOrder(
      run,
      topics.filter(({ id }) => id !== topicId).map(({ id }) => id),
    );
    run.note({ deleted: topic.name });
    return accept();
  });
}

async function putInOrder({ trx }: CommandRun, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await trx.updateTable("topic").set({ position }).where("id", "=", id).execute();
}

function checkName(topics: readonly { id: string; name: string }[], id: string, name: string): Result<void> {
  const isTaken = topics.some((other) => other.id !== id && isSameName(other.name, name));
  return isTaken ? refuse("topic.exists", undefined, [{ field: "name", key: "topic.exists" }]) : accept();
}
