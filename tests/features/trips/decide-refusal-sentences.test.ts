import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { tripLifecycle } from "~/features/trips/trip-lifecycle";

const folder = path.resolve("app/features/trips");
const ours = /^(?:approval-gaps|budget|cost|decision|funding|held|legal-basis|lifecycle)/;
const keyInCode = /"((?:decision|leaveOut|cost|funding|permission)\.[a-zA-Z.]+)"/g;

const inCode = readdirSync(folder)
  .filter((file) => ours.test(file) && !file.includes("texts") && !file.includes("refusals"))
  .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(keyInCode)])
  .map(([, key = ""]) => key);

const rests = ["approval", "earlierApproval", "departure", "evaluation"].map((on) => `decision.rests.${on}`);
const guards = tripLifecycle
  .flatMap((transition) => transition.guards)
  .filter((guard) => guard !== "noMustNewlyBreached" && guard !== "saysWhoWent");

describe("every refusal about decisions, costs and the life of a trip", () => {
  it("is found in the code", () => {
    expect(new Set(inCode).size).toBeGreaterThan(12);
  });

  it.each([...new Set([...inCode, ...rests, ...guards])])("%s has its sentence", (key) => {
    const { title, text } = refusalText({ key, params: { missing: ["purpose"], saidNo: [], duties: [] } });
    expect(text).not.toBe("");
    expect(`${title} ${text}`).not.toContain("!");
  });
});
