import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { checkNotOut, freePageSlug } from "~/features/publications/public-pages/page-slugs.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { NewsInput } from "./news-form";

/** Where the topics are kept, which no piece of news may have for its address. */
const topicsPage = "emner";

/** Writes a piece of news; it is out once its page is published. */
export function createNews(
  context: CommandContext,
  input: NewsInput,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "news", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const topic = await checkTopic(run, input.topicId);
    if (!topic.ok) return topic;
    const slug = await freePageSlug(run.trx, "news", input.title, async (taken) => {
      const row = await run.trx.selectFrom("news").select("id").where("slug", "=", taken).executeTakeFirst();
      return taken === topicsPage || row !== undefined;
    });
    await run.trx
      .insertInto("news")
      .values({ id, slug, ...valuesOf(input) })
      .execute();
    run.note(valuesOf(input));
    return accept({ id, slug });
  });
}

/** Changes a piece of news; its address stays. */
export function editNews(
  context: CommandContext,
  { newsId, version, ...input }: NewsInput & { newsId: string; version: number },
): Promise<Result<{ slug: string }>> {
  const subject = { kind: "news", id: newsId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const news = await newsAt(run, newsId);
    if (!news) return refuse("notFound");
    if (news.version !== version) return refuseStale(run, subject);
    const topic = await checkTopic(run, input.topicId);
    if (!topic.ok) return topic;
    await run.trx
      .updateTable("news")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", newsId)
      .execute();
    run.note(valuesOf(input));
    return accept({ slug: news.slug });
  });
}

/** Deletes a piece of news that the public does not read. */
export function deleteNews(context: CommandContext, { newsId }: { newsId: string }): Promise<Result<void>> {
  const subject = { kind: "news", id: newsId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const news = await newsAt(run, newsId);
    if (!news) return refuse("notFound");
    const notOut = await checkNotOut(run.trx, "news", news.slug);
    if (!notOut.ok) return notOut;
    await run.trx.deleteFrom("news").where("id", "=", newsId).execute();
    run.note({ deleted: news.title });
    return accept();
  });
}

const newsAt = ({ trx }: CommandRun, id: string) =>
  trx.selectFrom("news").select(["slug", "title", "version"]).where("id", "=", id).executeTakeFirst();

async function checkTopic({ trx }: CommandRun, topicId: string): Promise<Result<void>> {
  const topic = await trx.selectFrom("topic").select("id").where("id", "=", topicId).executeTakeFirst();
  if (topic) return accept();
  return refuse("news.topicGone", undefined, [{ field: "topicId", key: "news.topicGone" }]);
}

function valuesOf({ topicId, title, body, newsOn, link }: NewsInput) {
  return { topic_id: topicId, title, body, news_on: newsOn, link };
}
