import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { publicParts } from "~/features/publications/parts";
import { type ReadinessFacts, readiness } from "~/features/publications/readiness";
import { publicationRefusals } from "~/features/publications/refusal-texts";

const room = path.resolve(import.meta.dirname, "../../../app/features/publications");

const ready: ReadinessFacts = {
  state: "held",
  stateBefore: null,
  hasPublicGround: true,
  evaluation: { state: "approved", hasContent: true },
  hasAmounts: true,
  recommendations: 1,
  evaluationIsPublished: true,
};

describe("every refusal of publishing", () => {
  it("has a sentence, and every sentence a refusal", () => {
    const sources = readdirSync(room)
      .filter((name) => name.endsWith(".server.ts"))
      .map((name) => readFileSync(path.join(room, name), "utf8"));
    const said = sources.flatMap((source) =>
      [...source.matchAll(/"(publication\.\w+)"/g)].map(([, key]) => key ?? ""),
    );
    const checks = publicParts.flatMap((part) =>
      readiness(part, ready).map(({ check }) => `publication.${check}`),
    );
    expect([...new Set([...said, ...checks])].sort()).toEqual(Object.keys(publicationRefusals.da).sort());
    for (const sentence of Object.values(publicationRefusals.da)) {
      const { title, text } = sentence({ number: 1 });
      expect(`${title} ${text}`).not.toMatch(/undefined|!/);
    }
  });
});

describe("readiness", () => {
  const lacking = (part: (typeof publicParts)[number], says: Partial<ReadinessFacts>) =>
    readiness(part, { ...ready, ...says })
      .filter(({ isMet }) => !isMet)
      .map(({ check }) => check);

  it("asks nothing more of a held trip with everything in place", () => {
    for (const part of publicParts) expect(lacking(part, {})).toEqual([]);
  });

  it("lets a cancelled trip account for what was spent, and for nothing else", () => {
    expect(lacking("accounts", { state: "cancelled" })).toEqual([]);
    expect(lacking("accounts", { state: "closed", stateBefore: "cancelled" })).toEqual([]);
    expect(lacking("programme", { state: "cancelled" })).toEqual(["programmeState"]);
  });

  it("takes a past trip without a public approval, and its evaluation as soon as anything of it is registered", () => {
    const past = { state: "recorded", hasPublicGround: false } as const;
    expect(lacking("programme", past)).toEqual([]);
    expect(lacking("evaluation", { ...past, evaluation: { state: "none", hasContent: true } })).toEqual([]);
    expect(lacking("evaluation", { ...past, evaluation: { state: "none", hasContent: false } })).toEqual([
      "evaluationApproved",
    ]);
    expect(lacking("evaluation", { evaluation: { state: "submitted", hasContent: true } })).toEqual([
      "evaluationApproved",
    ]);
  });
});
