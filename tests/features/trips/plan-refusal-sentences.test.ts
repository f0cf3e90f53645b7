import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { isFieldKey } from "~/shared/field-texts";

const folders = ["trips", "documents"].map((feature) => path.resolve("app/features", feature));
const keyInCode = /"((?:trip|visit|participant|document)\.[a-zA-Z.]+)"/g;

const keys = new Set(
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".ts") && !file.includes("texts") && !file.includes("refusals"))
      .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(keyInCode)])
      .map(([, key = ""]) => key)
      .filter((key) => !isDatabaseColumn(key)),
  ),
);

/** Kysely names columns the same way: `trip.id`. */
function isDatabaseColumn(key: string): boolean {
  const [, name = ""] = key.split(".");
  return /^[a-z]+(_[a-z]+)*$/.test(name) && !key.includes("notYet");
}

describe("every refusal about planning a trip", () => {
  it("is found in the code", () => {
    expect(keys.size).toBeGreaterThan(25);
  });

  it.each([...keys, "participant.notYet.went", "participant.notYet.planned"])(
    "%s has its sentence",
    (key) => {
      const { title, text } = refusalText({ key });
      expect(isFieldKey(key) || text.length > 0).toBe(true);
      expect(`${title} ${text}`).not.toContain("!");
    },
  );
});
