import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedPages } from "../../scripts/docs/pages";

describe("the documentation", () => {
  it.each(Object.keys(generatedPages))("says in %s what the program's own table says", (file) => {
    expect(readFileSync(file, "utf8")).toBe(generatedPages[file]?.());
  });
});
