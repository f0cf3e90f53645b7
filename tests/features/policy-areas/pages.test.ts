import { describe, expect, it } from "vitest";
import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted } from "../../support/acting";
import { outwardTown, strategyInput } from "../../support/international";
import { internationalPages } from "../../support/international-pages";

async function ground() {
  const base = await outwardTown();
  return { ...base, open: internationalPages(base, base.coordinator) };
}

describe("The page of policy areas", () => {
  it("adds, renames and refuses to delete what is used", async () => {
    const { context, open } = await ground();
    await open("fagomraader", { form: "add", name: "Kultur" });
    expect((await open("fagomraader", { form: "add", name: "kultur" })).words).toContain(
      "Der er et fagområde med det navn.",
    );
    const { id } = await accepted(addPolicyArea(context, { name: "Turisme" }));
    await accepted(createStrategy(context, strategyInput("Udsyn", { focusAreaIds: [id] })));
    const refused = await open("fagomraader?ret=turisme", { form: "delete", id });
    expect(refused.words).toContain("Det bruges af »Udsyn«.");
    expect((await open("fagomraader")).words).toMatch(/Turisme ?Bruges af 1 strategi/);
  });
});
