import { expect, it } from "vitest";
import { createNews, deleteNews, editNews } from "~/features/news/news-commands.server";
import { action as create } from "~/features/news/pages/new-news";
import { loader as showList } from "~/features/news/pages/news-list";
import { action as actOnTopic } from "~/features/news/pages/topics";
import { createTopic, deleteTopic, moveTopic, renameTopic } from "~/features/news/topic-commands.server";
import { listTopics } from "~/features/news/topics.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { visit, visitorContext } from "../../support/public-visit";

async function ground() {
  const database = freshDatabase();
  const { db, published } = database;
  const town = municipality(db);
  const coordinator = await town.coordinator();
  const context = acting(db, coordinator, "2027-03-01");
  const topic = async (name: string) => (await accepted(createTopic(context, { name }))).id;
  const climate = await topic("Klima");
  const news = {
    topicId: climate,
    title: "Regn",
    body: "Det regner. Meget.",
    newsOn: "2027-02-01",
    link: "",
  };
  const tell = async (changes: Partial<typeof news> = {}) => {
    const made = await accepted(createNews(context, { ...news, ...changes }));
    await accepted(publishPage(context, { kind: "news", id: made.id }));
    return made;
  };
  const page = requestContext(database, coordinator, "2027-03-01");
  const at = (address: string) => visit(address, visitorContext(published));
  const names = async () => (await listTopics(db)).map(({ name }) => name);
  return { db, town, context, topic, climate, news, tell, page, at, names };
}

it("A topic keeps its address when its name is changed", async () => {
  const { db, context, climate } = await ground();
  const change = { topicId: climate, version: 1, name: "Klima og energi" };
  await accepted(renameTopic(context, change));
  expect(await listTopics(db)).toMatchObject([{ slug: "klima", name: "Klima og energi" }]);
  expect(await refusalKey(renameTopic(context, change))).toBe("form.stale");
});

it("A topic stands once, in an order of its own, and is not deleted while news are of it", async () => {
  const { context, topic, climate, news, names } = await ground();
  expect(await refusalKey(createTopic(context, { name: "klima " }))).toBe("topic.exists");
  const schools = await topic("Skoler");
  await accepted(moveTopic(context, { topicId: schools, direction: "up" }));
  expect(await names()).toEqual(["Skoler", "Klima"]);
  await accepted(createNews(context, news));
  expect(await refusalKey(deleteTopic(context, { topicId: climate }))).toBe("topic.inUse");
  await accepted(deleteTopic(context, { topicId: schools }));
  expect(await names()).toEqual(["Klima"]);
});

it("News are edited by one at a time, and taken back before they are deleted", async () => {
  const { context, news, tell } = await ground();
  const { id: newsId } = await tell();
  const change = { newsId, version: 1, ...news, title: "Mere regn" };
  expect(await accepted(editNews(context, change))).toEqual({ slug: "regn" });
  expect(await refusalKey(editNews(context, change))).toBe("form.stale");
  expect(await refusalKey(deleteNews(context, { newsId }))).toBe("page.isOut");
  await accepted(withdrawPage(context, { kind: "news", id: newsId, reason: "Forkert" }));
  await accepted(deleteNews(context, { newsId }));
  expect((await accepted(createNews(context, news))).slug).toBe("regn-2");
});

it("No news get the address at which the topics are kept", async () => {
  const { context, news } = await ground();
  expect((await accepted(createNews(context, { ...news, title: "Emner" }))).slug).toBe("emner-2");
});

it("Only the coordinator and the administrator write news", async () => {
  const { db, town, news } = await ground();
  const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
  expect(await refusalKey(createNews(secretary, news))).toBe("permission.notYours");
  expect(await refusalKey(createTopic(secretary, { name: "Skoler" }))).toBe("permission.notYours");
});

it("The list is narrowed by topic and words in the address", async () => {
  const { topic, tell, page } = await ground();
  await tell();
  await tell({ topicId: await topic("Skoler"), title: "En skole i Gdynia", newsOn: "2027-02-20" });
  const titles = async (address: string) =>
    (await showList(pageArgs(page, {}, asked(address)))).list.items.map(({ title }) => title);
  expect(await titles("/arbejdsrum/nyt")).toEqual(["En skole i Gdynia", "Regn"]);
  expect(await titles("/arbejdsrum/nyt?emne=klima")).toEqual(["Regn"]);
  expect(await titles("/arbejdsrum/nyt?emne=skoler&soeg=gdynia")).toEqual(["En skole i Gdynia"]);
});

it("The forms work without JavaScript and keep what was typed", async () => {
  const { page, climate, names } = await ground();
  const missing = await answerOf(create(pageArgs(page, {}, posted("/", [["title", "Regn"]]))));
  expect(missing).toMatchObject({ status: 422, form: { typed: { title: "Regn" } } });
  const act = (fields: readonly (readonly [string, string])[]) =>
    answerOf(actOnTopic(pageArgs(page, {}, posted("/", fields))));
  const add = [["form", "newTopic"] as const, ["name", "Skoler"] as const];
  expect(await act(add)).toMatchObject({ location: "/arbejdsrum/nyt/emner?gjort=emne" });
  expect(
    await act([
      ["form", `rename-${climate}`],
      ["version", "1"],
      ["name", "Skoler"],
    ]),
  ).toMatchObject({
    status: 422,
    form: { form: `rename-${climate}` },
  });
  await act([["form", `delete-${climate}`]]);
  expect(await names()).toEqual(["Skoler"]);
});

it("Published news stand by date, each topic at an address of its own", async () => {
  const { context, topic, climate, tell, at } = await ground();
  await tell();
  await tell({ topicId: await topic("Skoler"), title: "En skole i Gdynia", newsOn: "2027-02-20" });
  const all = (await at("/nyt")).words;
  expect(all.indexOf("En skole i Gdynia")).toBeLessThan(all.indexOf("Regn"));
  const one = await at("/nyt/emne/klima");
  expect(one.words).toContain("1 nyhed");
  expect(one.words).not.toContain("Gdynia");
  expect((await at("/nyt/emne/ukendt")).status).toBe(404);
  expect((await at("/nyt/regn")).words).toContain("Det regner. Meget.");
  await accepted(renameTopic(context, { topicId: climate, version: 1, name: "Klima og energi" }));
  await tell({ title: "Vind" });
  expect((await at("/nyt/emne/klima")).words).toContain("Klima og energi");
});

it("Many news are turned by addresses", async () => {
  const { tell, at } = await ground();
  for (let day = 1; day <= 21; day++)
    await tell({ title: `Nyhed ${day}`, newsOn: `2027-02-${String(day).padStart(2, "0")}` });
  expect((await at("/nyt")).words).toContain("Side 1 af 2");
  const second = await at("/nyt/emne/klima?side=2");
  expect(second.words).toContain("Nyhed 1");
  expect(second.html).toContain('href="/nyt/emne/klima"');
});
