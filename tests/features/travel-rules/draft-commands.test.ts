import { describe, expect, it } from "vitest";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { beginDraft } from "~/features/travel-rules/draft/begin-draft.server";
import {
  addRule,
  adoptDraft,
  changeNote,
  changeRule,
  discardDraft,
  moveRule,
  removeRule,
} from "~/features/travel-rules/draft/draft-commands.server";
import { findDraft } from "~/features/travel-rules/draft/drafts.server";
import { presets } from "~/features/travel-rules/presets";
import type { Rule } from "~/features/travel-rules/rule-sets";
import { loadRuleSets, refuseUnknownRules } from "~/features/travel-rules/rule-sets.server";
import { transact } from "~db/transact";
import { accepted, refusalKey } from "../../support/acting";
import { drafted, draftingTown } from "../../support/drafting";
import { rule, ruleSet } from "../../support/period-facts";

type Town = Awaited<ReturnType<typeof draftingTown>>;
const keysIn = async (town: Town) => (await town.drafted()).rules.map(({ key }) => key);
const adoption = {
  number: 1,
  adoptedBy: "Byrådet",
  adoptedOn: "2026-01-19",
  inForceFrom: "2026-02-01",
  link: "",
};
const add = async (town: Town, given: ReturnType<typeof drafted>) =>
  accepted(addRule(town.by, await town.inView(), given));

describe("A draft begins", () => {
  it("empty, with the newest version's rules, or with a preset's", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    expect(await town.drafted()).toEqual({ baseNumber: null, rules: [], note: "", version: 1 });
    const version = ruleSet([{ kind: "evaluationDue" }, { kind: "maximumTrips" }], {
      note: "Gerne tidligt.",
    });
    await accepted(adoptTravelRules(town.by, town.period, version));
    await accepted(beginDraft(town.by, town.period, { from: "version", replaces: 1 }));
    expect(await keysIn(town)).toEqual(["maximumTrips", "evaluationDue"]);
    expect(await town.drafted()).toMatchObject({ baseNumber: 1, note: "Gerne tidligt.", version: 2 });
  });

  it.each(presets.map((preset) => [preset.name, preset] as const))(
    "with every rule of %s, and what cannot be checked in its note",
    async (_name, preset) => {
      const town = await draftingTown();
      await town.begin({ preset: preset.id });
      const { rules, note } = await town.drafted();
      expect(rules.map(({ kind }) => kind).sort()).toEqual(preset.rules.map(({ kind }) => kind).sort());
      expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
      expect(note).toBe(preset.note);
      expect(await adoptDraft(town.by, await town.inView(), adoption)).toMatchObject({ ok: true });
    },
  );

  it("with a preset whose rules keep the keys of those that they take the place of", async () => {
    const town = await draftingTown();
    const version = ruleSet([{ kind: "maximumTrips" }, { kind: "evaluationDue", key: "evaluationDue-2" }]);
    await accepted(adoptTravelRules(town.by, town.period, version));
    await town.begin({ preset: "ishoej" });
    expect(await keysIn(town)).toEqual([
      "maximumTrips-2",
      "maximumTrips-3",
      "heldEarly",
      "maximumDays",
      "excludedBy",
      "excludedBy-2",
      "guestTrips",
      "costPerParticipant",
    ]);
    await accepted(beginDraft(town.by, town.period, { from: { preset: "haderslev" }, replaces: 1 }));
    expect(await keysIn(town)).toContain("maximumTrips");
  });

  it("in the place of another only if whoever begins it has seen that one", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    await accepted(changeNote(town.by, await town.inView(), "En note"));
    const again = (replaces: number | null) =>
      refusalKey(beginDraft(town.by, town.period, { from: "empty", replaces }));
    expect(await again(1)).toBe("form.stale");
    expect(await again(null)).toBe("form.stale");
    expect(await again(2)).toBeNull();
    const unknown = beginDraft(town.by, town.period, { from: { preset: "atlantis" }, replaces: 3 });
    expect(await refusalKey(unknown)).toBe("draft.notAPreset");
  });

  it("by an administrator alone, and while the period is open", async () => {
    const town = await draftingTown();
    const secretary = await town.town.secretary("Bodil Klitrose", [town.klima]);
    const begin = (viewer = town.viewer) =>
      refusalKey(beginDraft({ ...town.by, viewer }, town.period, { from: "empty", replaces: null }));
    expect(await begin(secretary as typeof town.viewer)).toBe("permission.notYours");
    await transact(town.db, async (trx) => {
      await trx.updateTable("election_period").set({ closed_at: "2026-01-10T10:00:00.000Z" }).execute();
    });
    expect(await begin()).toBe("rules.periodClosed");
  });
});

describe("A rule of the draft", () => {
  it("is added last in its group, under a key that the period never used", async () => {
    const town = await draftingTown();
    const version = ruleSet([{ kind: "maximumTrips" }, { kind: "minimumTrips", key: "minimumTrips-2" }]);
    await accepted(adoptTravelRules(town.by, town.period, version));
    await town.begin("empty");
    expect(await add(town, drafted("evaluationDue"))).toEqual({ key: "evaluationDue" });
    expect(await add(town, drafted("maximumTrips"))).toEqual({ key: "maximumTrips-2" });
    expect(await add(town, drafted("maximumTrips"))).toEqual({ key: "maximumTrips-3" });
    expect(await add(town, drafted("minimumTrips"))).toEqual({ key: "minimumTrips" });
    expect(await keysIn(town)).toEqual(["maximumTrips-2", "maximumTrips-3", "minimumTrips", "evaluationDue"]);
  });

  it("is read back as it was written, also where it names committees", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    const given = drafted("committeeBudget", {
      strength: "should",
      appliesTo: [],
      committeeIds: [town.kultur],
      where: "abroad",
      administrative: true,
      citation: "Punkt 4",
    });
    await add(town, given);
    expect((await town.drafted()).rules).toEqual([{ ...given, key: "committeeBudget" }]);
  });

  it("names no committee of another period", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    const other = await town.town.committee(await town.town.period(2030), "Havneudvalget");
    const adding = addRule(town.by, await town.inView(), drafted("maximumTrips", { committeeIds: [other] }));
    expect(await refusalKey(adding)).toBe("field.notAChoice");
  });

  it("is changed under its own key, moved within its group, and taken out", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    for (const kind of ["maximumTrips", "heldEarly", "evaluationDue"] as const)
      await add(town, drafted(kind));
    const changed = rule({ kind: "heldEarly", months: 30 });
    await accepted(changeRule(town.by, await town.inView(), changed));
    expect((await town.drafted()).rules[1]).toEqual(changed);
    const move = async (key: string, direction: "up" | "down") => {
      await accepted(moveRule(town.by, await town.inView(), { key, direction }));
      return keysIn(town);
    };
    expect(await move("heldEarly", "up")).toEqual(["heldEarly", "maximumTrips", "evaluationDue"]);
    expect(await move("heldEarly", "up")).toEqual(["heldEarly", "maximumTrips", "evaluationDue"]);
    expect(await move("maximumTrips", "down")).toEqual(["heldEarly", "maximumTrips", "evaluationDue"]);
    await accepted(removeRule(town.by, await town.inView(), "heldEarly"));
    expect(await keysIn(town)).toEqual(["maximumTrips", "evaluationDue"]);
    const gone = changeRule(town.by, await town.inView(), changed);
    expect(await refusalKey(gone)).toBe("draft.ruleGone");
    const otherKind = { ...changed, key: "maximumTrips" } as Rule;
    expect(await refusalKey(changeRule(town.by, await town.inView(), otherKind))).toBe("draft.ruleGone");
  });

  it("is saved over nobody else's work: a stale form is refused, with who saved last", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    const seen = await town.inView();
    await add(town, drafted("maximumTrips"));
    const late = await addRule(town.by, seen, drafted("minimumTrips"));
    expect(late).toMatchObject({ refusal: { key: "form.stale", params: { by: "Vibeke Lundtang" } } });
    expect(await keysIn(town)).toEqual(["maximumTrips"]);
  });

  it("leaves an entry in the audit each time it is changed", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    await add(town, drafted("maximumTrips"));
    await accepted(discardDraft(town.by, await town.inView()));
    const entries = await town.db.selectFrom("audit_entry").select(["action", "subject_id"]).execute();
    expect(entries).toEqual(
      Array.from({ length: 3 }, () => ({ action: "adoptTravelRules", subject_id: town.period })),
    );
    expect(await findDraft(town.db, town.period)).toBeNull();
  });
});

describe("A draft is adopted", () => {
  it("as the next version, word for word, and is gone", async () => {
    const town = await draftingTown();
    await town.begin({ preset: "roskilde" });
    const { rules, note } = await town.drafted();
    const link = "https://fjordby.example/referat";
    await accepted(adoptDraft(town.by, await town.inView(), { ...adoption, link }));
    expect(await loadRuleSets(town.db, town.period)).toEqual([{ ...adoption, link, rules, note }]);
    expect(await findDraft(town.db, town.period)).toBeNull();
  });

  it("once: a second adoption finds no draft, and a number that is taken is refused", async () => {
    const town = await draftingTown();
    await town.begin({ preset: "roskilde" });
    const seen = await town.inView();
    await accepted(adoptDraft(town.by, seen, adoption));
    expect(await refusalKey(adoptDraft(town.by, seen, adoption))).toBe("draft.gone");
    await town.begin("version");
    expect(await refusalKey(adoptDraft(town.by, await town.inView(), adoption))).toBe("form.stale");
  });

  it("not while its rules contradict one another, and is kept", async () => {
    const town = await draftingTown();
    await town.begin("empty");
    expect(await refusalKey(adoptDraft(town.by, await town.inView(), adoption))).toBe("rules.noRules");
    await add(town, { ...drafted("minimumTrips"), count: 2 } as ReturnType<typeof drafted>);
    await add(town, drafted("maximumTrips"));
    const refused = await adoptDraft(town.by, await town.inView(), adoption);
    expect(refused).toMatchObject({ refusal: { key: "rules.minimumAboveMaximum" } });
    expect(await keysIn(town)).toEqual(["minimumTrips", "maximumTrips"]);
  });
});

it("A draft that a newer program wrote is refused at start, and not skipped", async () => {
  const town = await draftingTown();
  await town.begin({ preset: "roskilde" });
  await expect(refuseUnknownRules(town.db)).resolves.toBeUndefined();
  const stored = await town.db.selectFrom("rule_draft").select("rules").executeTakeFirstOrThrow();
  const broken = [
    stored.rules.replace('"heldEarly","strength"', '"heldLate","strength"'),
    stored.rules.replace('"months":24', '"months":24,"weeks":2'),
    stored.rules.replace('"months":24', '"months":0'),
    stored.rules.replace('"where":"anywhere"', '"where":"moon"'),
  ];
  for (const rules of broken) {
    expect(rules).not.toBe(stored.rules);
    await transact(town.db, async (trx) => {
      await trx.updateTable("rule_draft").set({ rules }).execute();
    });
    await expect(refuseUnknownRules(town.db)).rejects.toThrow("The drafted travel rules of 2026-2029");
  }
});
