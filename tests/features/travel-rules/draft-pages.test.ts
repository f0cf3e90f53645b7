import { describe, expect, it } from "vitest";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { addRule, changeRule } from "~/features/travel-rules/draft/draft-commands.server";
import { ruleKindNames } from "~/features/travel-rules/kinds";
import { loader as addPage } from "~/features/travel-rules/pages/add-rule";
import { action as begin, loader as beginPage } from "~/features/travel-rules/pages/begin-draft";
import { loader as draftPage, action as send } from "~/features/travel-rules/pages/draft";
import { loader as periodPage } from "~/features/travel-rules/pages/period-rules";
import { accepted } from "../../support/acting";
import { drafted, draftingTown } from "../../support/drafting";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { rule, ruleSet } from "../../support/period-facts";

const period = { period: "2026-2029" };
const address = "/arbejdsrum/rejseregler/2026-2029/kladde";

async function ground() {
  const town = await draftingTown();
  const context = requestContext(town, town.viewer, "2026-02-02");
  return {
    ...town,
    context,
    seen: async (query = "") => draftPage(pageArgs(context, period, asked(`${address}${query}`))),
    sent: (fields: Iterable<readonly [string, string]>) =>
      answerOf(send(pageArgs(context, period, posted(address, fields)))),
  };
}

const days = [
  ["form", "rule"],
  ["kind", "maximumDays"],
  ["days", "3"],
  ["strength", "must"],
  ["appliesTo[]", "standing"],
  ["where", "home"],
  ["citation", "Højst tre dage."],
  ["version", "1"],
] as const;
const typed = (changes: Record<string, string>) =>
  days.map(([name, value]) => [name, changes[name] ?? value] as const);

describe("The draft's page", () => {
  it("leads to the page that begins one, where there is none", async () => {
    const { seen } = await ground();
    const answer = await seen().catch((thrown: Response) => thrown);
    expect((answer as Response).headers.get("Location")).toBe(`${address}/begynd?kladde=ingen`);
  });

  it("shows the rules numbered under their headings, and how they stand to the newest version", async () => {
    const { by, period: id, begin: beginWith, inView, seen } = await ground();
    const version = ruleSet([{ kind: "evaluationDue" }, { kind: "maximumTrips" }, { kind: "heldEarly" }]);
    await accepted(adoptTravelRules(by, id, version));
    await beginWith("version");
    await accepted(changeRule(by, await inView(), rule({ kind: "heldEarly", months: 30 })));
    await accepted(addRule(by, await inView(), drafted("maximumDays")));
    const { view } = await seen("?ret=heldEarly");
    const listed = view.groups.flatMap(({ group, rules }) =>
      rules.map(({ number, key, change }) => [group, number, key, change]),
    );
    expect(listed).toEqual([
      ["numberAndTime", 1, "maximumTrips", null],
      ["numberAndTime", 2, "heldEarly", "changed"],
      ["numberAndTime", 3, "maximumDays", "new"],
      ["openness", 4, "evaluationDue", null],
    ]);
    expect(view.counts).toEqual({ rules: 4, changed: 1, added: 1, removed: 0 });
    expect(view.editing).toMatchObject({
      key: "heldEarly",
      defaults: { months: "30" },
      earlier: { sentence: "Turen holdes inden for valgperiodens første 24 måneder" },
      mayMove: { up: true, down: true },
    });
  });

  it("opens a new rule of any kind, with a place in its sentence for each of its parameters", async () => {
    const { begin: beginWith, seen } = await ground();
    await beginWith("empty");
    for (const kind of ruleKindNames) {
      const { editing } = (await seen(`?ny=${kind}`)).view;
      const places = editing?.parts.flatMap((part) => (typeof part === "string" ? [] : [part.name]));
      expect(places?.sort(), kind).toEqual(Object.keys(editing?.specs ?? {}).sort());
      expect(editing?.parts.join(""), kind).not.toMatch(/[{}]/);
    }
    expect((await seen("?ny=constructor")).view.editing).toBeNull();
  });
});

describe("The form of a rule", () => {
  it("is saved in the draft, and leads back to the rule", async () => {
    const { begin: beginWith, drafted: inDraft, sent } = await ground();
    await beginWith("empty");
    expect(await sent(days)).toMatchObject({
      status: 303,
      location: `${address}?gemt=maximumDays#regel-maximumDays`,
    });
    expect((await inDraft()).rules).toEqual([
      rule({
        kind: "maximumDays",
        days: 3,
        appliesTo: ["standing"],
        where: "home",
        citation: "Højst tre dage.",
      }),
    ]);
  });

  it("says each field's fault in a sentence, and loses nothing that was typed", async () => {
    const { begin: beginWith, sent } = await ground();
    await beginWith("empty");
    expect(await sent(typed({ days: "0" }))).toMatchObject({
      status: 422,
      form: {
        errors: { days: "Skriv tallet som et tal på mindst 1." },
        typed: { days: "0", citation: "Højst tre dage." },
      },
    });
    const nobody = typed({}).filter(([name]) => name !== "appliesTo[]");
    expect(await sent(nobody)).toMatchObject({
      status: 422,
      form: { errors: { appliesTo: "Vælg mindst én slags udvalg, eller nævn et udvalg ved navn." } },
    });
  });

  it("refuses a limit below zero, an empty list and a country that is none", async () => {
    const { begin: beginWith, sent } = await ground();
    await beginWith("empty");
    const common = typed({}).filter(([name]) => name !== "kind" && name !== "days");
    const errorsOf = async (...fields: (readonly [string, string])[]) =>
      (await sent([...common, ...fields])).form;
    expect(await errorsOf(["kind", "memberBudget"], ["amount", "-1"])).toMatchObject({
      errors: { amount: "Skriv beløbet uden minus." },
    });
    expect(await errorsOf(["kind", "closedYears"])).toMatchObject({
      errors: { years: "Vælg mindst én mulighed." },
    });
    expect(await errorsOf(["kind", "destinations"], ["countries", "Norge, Atlantis"])).toMatchObject({
      errors: {
        countries: "Skriv landene med navn eller landekode, fx Tyskland eller DE; »Atlantis« er ukendt.",
      },
    });
  });

  it("is tried without being saved, with all that was typed", async () => {
    const { begin: beginWith, drafted: inDraft, sent } = await ground();
    await beginWith("empty");
    const minimum = [
      ...typed({ kind: "minimumTrips" }),
      ["count", "2"],
      ["per", "period"],
      ["handling", "proev"],
    ] as const;
    expect(await sent(minimum.map(([name, value]) => [name, value] as const))).toMatchObject({
      status: 200,
      form: {
        errors: {},
        typed: { count: "2", citation: "Højst tre dage." },
        tried: { counts: { committees: { all: 2 } }, contradictions: [] },
      },
    });
    expect((await inDraft()).rules).toEqual([]);
  });

  it("comes back with what stands now, where another saved the draft first", async () => {
    const { by, begin: beginWith, inView, sent } = await ground();
    await beginWith("empty");
    await sent(days);
    await accepted(changeRule(by, await inView(), rule({ kind: "maximumDays", days: 9 })));
    const late = [...typed({ version: "2" }), ["key", "maximumDays"] as const];
    expect(await sent(late)).toMatchObject({
      status: 422,
      form: { typed: { days: "3" }, now: { days: "9", where: "anywhere", version: "3" } },
    });
    const again = late.map(([name, value]) => [name, name === "version" ? "3" : value] as const);
    expect(await sent(again)).toMatchObject({ status: 303 });
  });
});

describe("The draft's other forms", () => {
  it("adopt it, and lead to the rules", async () => {
    const { context, sent, seen } = await ground();
    const beginning = posted(`${address}/begynd`, [
      ["from", "preset"],
      ["preset", "haderslev"],
    ]);
    await begin(pageArgs(context, period, beginning));
    const { view, adoption } = await seen();
    expect(adoption).toEqual({ adoptedBy: "Byrådet", inForceFrom: "1. januar 2026" });
    const form = [
      ["form", "adopt"],
      ["number", String(view.number)],
      ["version", String(view.version)],
      ["adoptedBy", "Byrådet"],
      ["adoptedOn", "28.1.2026"],
    ] as const;
    expect(await sent(form)).toMatchObject({
      status: 422,
      form: { errors: { inForceFrom: "Skriv den dag, reglerne gælder fra." } },
    });
    expect(await sent([...form, ["inForceFrom", adoption.inForceFrom]])).toMatchObject({
      status: 303,
      location: "/arbejdsrum/rejseregler/2026-2029?gjort=vedtaget",
    });
  });

  it("move a rule, change the note, and throw the draft away", async () => {
    const { begin: beginWith, drafted: inDraft, sent } = await ground();
    await beginWith({ preset: "haderslev" });
    const form = async (name: string, ...fields: (readonly [string, string])[]) =>
      sent([["form", name], ["version", String((await inDraft()).version)], ...fields]);
    await form("move", ["key", "evaluationApproved"], ["direction", "up"]);
    const openness = (await inDraft()).rules.slice(2).map(({ key }) => key);
    expect(openness).toEqual(["evaluationApproved", "programmePublished", "partsPublished"]);
    await form("note", ["note", "Ni udvalg."]);
    expect((await inDraft()).note).toBe("Ni udvalg.");
    expect(await form("discard")).toMatchObject({ status: 303 });
  });
});

describe("The page of a period's rules", () => {
  it("offers an administrator the presets where there are no rules, and a secretary nothing", async () => {
    const town = await ground();
    const secretary = await town.town.secretary("Bodil Klitrose", [town.klima]);
    const as = (viewer: typeof town.viewer) =>
      periodPage(pageArgs(requestContext(town, viewer), period, asked("/")));
    const { beginning } = await as(town.viewer);
    expect(beginning?.presets.map(({ name }) => name)).toEqual(["Roskilde", "Haderslev", "Næstved", "Ishøj"]);
    expect((await as(secretary as typeof town.viewer)).beginning).toBeNull();
    expect((await beginPage(pageArgs(town.context, period, asked("/")))).view.newest).toBeNull();
  });

  it("tells what each version changed", async () => {
    const town = await ground();
    const adopt = (number: number, months: number) =>
      accepted(
        adoptTravelRules(
          town.by,
          town.period,
          ruleSet([{ kind: "heldEarly", months }, { kind: "evaluationDue" }], { number }),
        ),
      );
    await adopt(1, 24);
    await adopt(2, 30);
    const { view } = await periodPage(pageArgs(town.context, period, asked("/")));
    expect(view.versions.map(({ number, changes }) => [number, changes?.length])).toEqual([
      [2, 1],
      [1, undefined],
    ]);
    expect(view.versions[0]?.changes).toMatchObject([
      {
        before: { sentence: "Turen holdes inden for valgperiodens første 24 måneder" },
        after: { sentence: "Turen holdes inden for valgperiodens første 30 måneder" },
      },
    ]);
  });
});

it("The page of kinds offers each with an example that reads as a sentence", async () => {
  const { context, begin: beginWith } = await ground();
  await beginWith({ preset: "ishoej" });
  const { groups } = await addPage(pageArgs(context, period, asked("/")));
  const offered = groups.flatMap(({ kinds }) => kinds);
  expect(offered.map(({ kind }) => kind).sort()).toEqual([...ruleKindNames].sort());
  for (const { example, name } of offered) {
    expect(example).toMatch(/^\p{Lu}[^{}]+[^.]$/u);
    expect(name).toMatch(/^\p{Lu}/u);
  }
  expect(offered.find(({ kind }) => kind === "maximumTrips")?.used).toBe(2);
});
