import { describe, expect, it } from "vitest";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { assess } from "~/features/travel-rules/assess";
import { rulesOfPreset } from "~/features/travel-rules/draft/rule-draft";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { ruleSentence } from "~/features/travel-rules/finding-sentences";
import { type FindingView, findingViews } from "~/features/travel-rules/finding-view";
import { presets } from "~/features/travel-rules/presets";
import type { RuleKind } from "~/features/travel-rules/rule-sets";
import { programViewer } from "~/session/viewer";
import { accepted, acting } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { plain } from "../../support/plain";
import { presetTowns } from "../../support/preset-towns";
import { layOutPresetTown } from "../../support/preset-towns/lay-out";

/** Owed only once a trip is held, so that no approval can breach it. */
const isDuty = (kind: RuleKind) => kind === "evaluationApproved" || kind === "partsPublished";

const subjectOf = ({ committee, trip }: FindingView) => committee?.name ?? trip?.title;

describe.each(presetTowns)("under the rules of $preset", ({ preset: name, ...town }) => {
  const preset = presets.find((each) => each.name === name);
  if (!preset) throw new Error(`${name} is not a preset`);
  const rules = rulesOfPreset(preset, []);

  it("a trip or a committee keeps each rule, and another does not", async () => {
    const { db } = freshDatabase();
    const period = await layOutPresetTown(db, { preset: name, ...town });
    await accepted(
      adoptTravelRules(acting(db, programViewer("test"), town.today), period, {
        number: 1,
        adoptedOn: "2026-01-28",
        adoptedBy: "Byrådet",
        inForceFrom: "2026-01-28",
        link: "",
        note: preset.note,
        rules,
      }),
    );
    const facts = await loadPeriodFacts(db, period);
    const found = findingViews(facts, assess(facts, town.today));
    for (const { rule, kept, flagged } of town.cases) {
      const said = found
        .filter((finding) => finding.rule === rule)
        .map((finding) => `${subjectOf(finding)}: ${finding.outcome}: ${plain(finding.evidence)}`);
      const one = (words: string) => [expect.stringContaining(words)];
      expect(said, rule).toEqual(expect.arrayContaining(one(`${kept.of}: met: ${kept.evidence}`)));
      expect(said, rule).toEqual(
        expect.arrayContaining(one(`${flagged.of}: ${flagged.outcome}: ${flagged.evidence}`)),
      );
    }
  });

  it("every rule has its case, and every limit that must be kept has a trip that it refuses", () => {
    expect(town.cases.map(({ rule }) => rule)).toEqual(rules.map((rule) => ruleSentence(rule)));
    const limits = rules.filter(({ strength, kind }) => strength === "must" && !isDuty(kind));
    const refusing = town.cases.filter(({ refused }) => refused).map(({ rule }) => rule);
    expect(refusing).toEqual(limits.map((rule) => ruleSentence(rule)));
  });
});
