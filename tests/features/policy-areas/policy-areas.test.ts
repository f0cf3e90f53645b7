import { describe, expect, it } from "vitest";
import {
  addPolicyArea,
  deletePolicyArea,
  movePolicyArea,
  renamePolicyArea,
} from "~/features/policy-areas/policy-area-commands.server";
import { listPolicyAreas } from "~/features/policy-areas/policy-areas.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { outwardTown, strategyInput } from "../../support/international";

async function ground() {
  const base = await outwardTown();
  const add = async (name: string) => (await accepted(addPolicyArea(base.context, { name }))).id;
  const names = async () => (await listPolicyAreas(base.db)).map(({ name }) => name);
  return { ...base, add, names };
}

describe("Policy areas", () => {
  it("stand in the order that the municipality gives them", async () => {
    const { context, add, names } = await ground();
    await add("Borgerservice");
    await add("Kultur");
    const schools = await add("Skoler");
    await accepted(movePolicyArea(context, { id: schools, direction: "up" }));
    expect(await names()).toEqual(["Borgerservice", "Skoler", "Kultur"]);
  });

  it("have one name each, whatever its capitals", async () => {
    const { context, add } = await ground();
    const culture = await add("Kultur");
    const schools = await add("Skoler");
    expect(await refusalKey(addPolicyArea(context, { name: " kultur" }))).toBe("policyArea.exists");
    const rename = (id: string, name: string) => renamePolicyArea(context, { id, version: 1, name });
    expect(await refusalKey(rename(schools, "Kultur"))).toBe("policyArea.exists");
    await accepted(rename(culture, "Kultur og fritid"));
    expect(await refusalKey(rename(culture, "Kultur"))).toBe("form.stale");
  });

  it("are deleted unless they are used, and then it is said where", async () => {
    const { context, add, names } = await ground();
    const culture = await add("Kultur");
    await add("Skoler");
    const { id } = await accepted(
      createStrategy(context, strategyInput("Udsyn", { focusAreaIds: [culture] })),
    );
    expect(id).not.toBe("");
    expect(await deletePolicyArea(context, culture)).toMatchObject({
      refusal: { key: "policyArea.inUse", params: { where: ["Udsyn"] } },
    });
    const unused = await add("Turisme");
    await accepted(deletePolicyArea(context, unused));
    expect(await names()).toEqual(["Kultur", "Skoler"]);
  });

  it("are the coordinator's and the administrator's to manage", async () => {
    const { db, town } = await ground();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(addPolicyArea(secretary, { name: "Kultur" }))).toBe("permission.notYours");
  });
});
