import { describe, expect, it } from "vitest";
import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { listPartners } from "~/features/partners/partners.server";
import { addEffort, editEffort } from "~/features/strategy/effort-commands.server";
import { moveEffort, removeEffort, shiftEffort } from "~/features/strategy/effort-order.server";
import { effortTree, flattened } from "~/features/strategy/effort-tree";
import { linkTrip, unlinkTrip } from "~/features/strategy/effort-trips.server";
import { listEfforts } from "~/features/strategy/efforts.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { effortInput, initiativeInput, outwardTown, strategyInput, words } from "../../support/international";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground() {
  const base = await outwardTown();
  const { db, context } = base;
  const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
  const add = async (name: string, parentId: string | null = null) =>
    (await accepted(addEffort(context, { strategyId, parentId, ...effortInput(name) }))).id;
  const names = async () =>
    flattened(effortTree(await listEfforts(db, strategyId))).map(
      ({ effort, depth }) => `${"- ".repeat(depth)}${effort.name}`,
    );
  return { ...base, strategyId, add, names };
}

describe("An effort", () => {
  it("stands under the strategy or under another effort, with its partners in words", async () => {
    const { db, context, strategyId, add, names } = await ground();
    const clusters = await add("Klynger");
    const { id, slug } = await accepted(
      addEffort(context, {
        strategyId,
        parentId: clusters,
        ...effortInput("Samarbejde med Daejeon", { partners: [words("KAIST", { country: "KR" })] }),
      }),
    );
    expect(slug).toBe("samarbejde-med-daejeon");
    expect(await names()).toEqual(["Klynger", "- Samarbejde med Daejeon"]);
    expect(await listPartners(db, "effort_id", id)).toMatchObject([{ name: "KAIST", country: "KR" }]);
  });

  it("has an address of its own, also where another strategy has one of the same name", async () => {
    const { context } = await ground();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("En anden")));
    await accepted(addEffort(context, { strategyId, parentId: null, ...effortInput("Vand") }));
    const again = await accepted(addEffort(context, { strategyId, parentId: null, ...effortInput("Vand") }));
    expect(again.slug).toBe("vand-2");
  });

  it("is moved up, down and under another, its sub-projects with it", async () => {
    const { context, add, names } = await ground();
    const water = await add("Vand");
    const youth = await add("Unge");
    await add("Elever", youth);
    await accepted(shiftEffort(context, { effortId: youth, direction: "up" }));
    expect(await names()).toEqual(["Unge", "- Elever", "Vand"]);
    await accepted(moveEffort(context, { effortId: youth, parentId: water }));
    expect(await names()).toEqual(["Vand", "- Unge", "- - Elever"]);
    expect(await refusalKey(moveEffort(context, { effortId: water, parentId: youth }))).toBe(
      "effort.underItself",
    );
  });

  it("is not moved to another strategy", async () => {
    const { context, add } = await ground();
    const water = await add("Vand");
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("En anden")));
    const { id: parentId } = await accepted(
      addEffort(context, { strategyId, parentId: null, ...effortInput("Unge") }),
    );
    expect(await refusalKey(moveEffort(context, { effortId: water, parentId }))).toBe("notFound");
  });

  it("is edited by one at a time, by whoever keeps the international work", async () => {
    const { db, town, context, add } = await ground();
    const effortId = await add("Vand");
    const change = { effortId, version: 1, ...effortInput("Vand i byen") };
    const politician = acting(db, await town.politician("Åse Tidevand", {}));
    expect(await refusalKey(editEffort(politician, change))).toBe("permission.notYours");
    await accepted(editEffort(context, change));
    expect(await refusalKey(editEffort(context, change))).toBe("form.stale");
  });

  it("is removed with what lies below it, unless something serves one of them", async () => {
    const { context, add, names } = await ground();
    const water = await add("Vand");
    const beds = await add("Regnbede", water);
    const promise = initiativeInput("Vandløftet", { effortIds: [beds] });
    await accepted(createInitiative(context, promise));
    expect(await removeEffort(context, { effortId: water })).toMatchObject({
      refusal: { key: "effort.inUse", params: { where: ["Vandløftet"] } },
    });
    const youth = await add("Unge");
    await add("Elever", youth);
    await accepted(removeEffort(context, { effortId: youth }));
    expect(await names()).toEqual(["Vand", "- Regnbede"]);
  });

  it("is linked to a trip once, and let go of it again", async () => {
    const { db, context, add } = await ground();
    const tripId = await tripOf(db, await smallTown(db), "held");
    const { reference } = await db
      .selectFrom("trip")
      .select("reference")
      .where("id", "=", tripId)
      .executeTakeFirstOrThrow();
    const link = { effortId: await add("Vand"), reference };
    await accepted(linkTrip(context, link));
    await accepted(linkTrip(context, link));
    expect(await db.selectFrom("trip_effort").selectAll().execute()).toHaveLength(1);
    expect(await refusalKey(removeEffort(context, link))).toBe("effort.inUse");
    await accepted(unlinkTrip(context, link));
    expect(await refusalKey(removeEffort(context, link))).toBeNull();
  });
});
