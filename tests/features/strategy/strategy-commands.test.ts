import { describe, expect, it } from "vitest";
import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { savePoints } from "~/features/strategy/points-commands.server";
import { findStrategyBySlug, listPoints } from "~/features/strategy/strategies.server";
import { createStrategy, editStrategy } from "~/features/strategy/strategy-commands.server";
import { deleteStrategy } from "~/features/strategy/strategy-removal.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { effortInput, initiativeInput, outwardTown, strategyInput } from "../../support/international";

const point = (body: string, id: string | null = null) => ({
  id,
  kind: "principle" as const,
  body,
  weight: 1,
});

describe("A strategy", () => {
  it("is kept with its adoption, what it replaces and its policy areas", async () => {
    const { db, context } = await outwardTown();
    const { id: old } = await accepted(createStrategy(context, strategyInput("International strategi 2007")));
    const { id: work } = await accepted(addPolicyArea(context, { name: "Arbejdsmarked" }));
    const { id: food } = await accepted(addPolicyArea(context, { name: "Fødevarer" }));
    const { slug } = await accepted(
      createStrategy(
        context,
        strategyInput("Den globale strategi", {
          adoptedOn: "2013-03",
          adoptedBy: ["Vækstudvalget", "Byrådet"],
          replacesId: old,
          focusAreaIds: [work],
          exploreAreaIds: [food],
          link: "global.example/strategi",
        }),
      ),
    );
    expect(slug).toBe("den-globale-strategi");
    expect(await findStrategyBySlug(db, slug)).toMatchObject({
      adoptedOn: "2013-03",
      adoptedBy: ["Vækstudvalget", "Byrådet"],
      replacesId: old,
      focusAreaIds: [work],
      exploreAreaIds: [food],
      link: "https://global.example/strategi",
    });
  });

  it("is refused where it cannot be so", async () => {
    const { context } = await outwardTown();
    const { id } = await accepted(createStrategy(context, strategyInput("Den første")));
    const next = await accepted(createStrategy(context, strategyInput("Den anden", { replacesId: id })));
    const edit = (more: Parameters<typeof strategyInput>[1]) =>
      refusalKey(editStrategy(context, { strategyId: id, version: 1, ...strategyInput("Den første", more) }));
    expect(await edit({ replacesId: next.id })).toBe("strategy.circle");
    expect(await edit({ adoptedOn: "2013", endsOn: "2012-12" })).toBe("strategy.endsBeforeAdopted");
    expect(await edit({ link: "ikke en adresse" })).toBe("website.unreadable");
    const { id: area } = await accepted(addPolicyArea(context, { name: "Kultur" }));
    expect(await edit({ focusAreaIds: [area], exploreAreaIds: [area] })).toBe("strategy.areaTwice");
  });

  it("is edited by one at a time, and not by a secretary", async () => {
    const { db, town, context } = await outwardTown();
    const { id } = await accepted(createStrategy(context, strategyInput("Udsigt")));
    const change = { strategyId: id, version: 1, ...strategyInput("Udsyn") };
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(editStrategy(secretary, change))).toBe("permission.notYours");
    await accepted(editStrategy(context, change));
    expect(await refusalKey(editStrategy(context, change))).toBe("form.stale");
  });
});

describe("What a strategy says", () => {
  it("keeps a point's identity while its words change, and its order", async () => {
    const { db, context } = await outwardTown();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    const points = [point("Bedre by"), point("Bedre velfærd")];
    await accepted(savePoints(context, { strategyId, version: 1, points }));
    const [town, welfare] = await listPoints(db, strategyId);
    const changed = [point("Bedre velfærd for alle", welfare?.id), point("Bedre by", town?.id)];
    await accepted(savePoints(context, { strategyId, version: 2, points: changed }));
    expect((await listPoints(db, strategyId)).map(({ id, body }) => [id, body])).toEqual([
      [welfare?.id, "Bedre velfærd for alle"],
      [town?.id, "Bedre by"],
    ]);
  });

  it("writes a point anew that another took away in the meantime", async () => {
    const { db, context } = await outwardTown();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    await accepted(savePoints(context, { strategyId, version: 1, points: [point("Bedre by")] }));
    const [town] = await listPoints(db, strategyId);
    await accepted(savePoints(context, { strategyId, version: 2, points: [] }));
    await accepted(
      savePoints(context, { strategyId, version: 3, points: [point("Bedre by for alle", town?.id ?? "")] }),
    );
    expect((await listPoints(db, strategyId)).map(({ body }) => body)).toEqual(["Bedre by for alle"]);
  });

  it("lets go of no point that an initiative refers to", async () => {
    const { db, context } = await outwardTown();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    await accepted(
      savePoints(context, { strategyId, version: 1, points: [point("Bedre by"), point("Mere")] }),
    );
    const [town] = await listPoints(db, strategyId);
    const house = initiativeInput("Internationalt hus", { pointIds: [town?.id ?? ""] });
    await accepted(createInitiative(context, house));
    const left = await savePoints(context, { strategyId, version: 2, points: [] });
    expect(left).toMatchObject({
      refusal: { key: "point.inUse", params: { point: "Bedre by", where: ["Internationalt hus"] } },
    });
    expect(await listPoints(db, strategyId)).toHaveLength(2);
    await accepted(
      savePoints(context, { strategyId, version: 2, points: [point("Bedre by", town?.id ?? "")] }),
    );
  });
});

describe("A strategy is deleted", () => {
  it("with its points and efforts, where nothing hangs on it", async () => {
    const { db, context } = await outwardTown();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    await accepted(savePoints(context, { strategyId, version: 1, points: [point("Bedre by")] }));
    await accepted(addEffort(context, { strategyId, parentId: null, ...effortInput("Vand") }));
    await accepted(deleteStrategy(context, { strategyId, version: 2 }));
    expect(await db.selectFrom("effort").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("strategy_point").selectAll().execute()).toEqual([]);
  });

  it("but not while it is public, another replaces it, or an initiative serves it", async () => {
    const { context } = await outwardTown();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    const away = () => refusalKey(deleteStrategy(context, { strategyId, version: 1 }));
    const { id: effort } = await accepted(
      addEffort(context, { strategyId, parentId: null, ...effortInput("Vand") }),
    );
    await accepted(createInitiative(context, initiativeInput("Løfte", { effortIds: [effort] })));
    expect(await away()).toBe("effort.inUse");
    await accepted(publishPage(context, { kind: "strategy", id: strategyId }));
    expect(await away()).toBe("page.isOut");
    await accepted(createStrategy(context, strategyInput("Næste", { replacesId: strategyId })));
    expect(await away()).toBe("strategy.isReplaced");
  });
});
