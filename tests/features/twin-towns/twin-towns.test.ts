import { describe, expect, it } from "vitest";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { statedPriorities } from "~/features/twin-towns/priorities.server";
import { isReviewOverdue, stepsFrom } from "~/features/twin-towns/twin-town";
import {
  createTwinTown,
  deleteTwinTown,
  editTwinTown,
  stepTwinTown,
} from "~/features/twin-towns/twin-town-commands.server";
import { findTwinTown } from "~/features/twin-towns/twin-towns.server";
import { weighTwinTown } from "~/features/twin-towns/weigh-twin-town.server";
import { weigh } from "~/features/twin-towns/weighing";
import { accepted, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { layOutPartnerships } from "../../support/partnerships";
import { addStrategy, plainAgreement } from "../../support/twin-towns";

async function ground() {
  const { db } = freshDatabase();
  return { db, ...(await layOutPartnerships(db)) };
}

const proposal = { ...plainAgreement, state: "proposed", reasons: "Havne og universiteter" } as const;
const vara = { name: "Vara", city: null, country: "SE" };

describe("A twin town", () => {
  it("is proposed, agreed since a year, ended, and agreed again", async () => {
    const { db, coordinator } = await ground();
    const { id } = await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    const step = (
      name: Parameters<typeof stepTwinTown>[1]["step"],
      version: number,
      on: string | null = null,
    ) => stepTwinTown(coordinator, { twinTownId: id, version, step: name, on });
    expect(await refusalKey(step("end", 1))).toBe("twinTown.wrongState");
    await accepted(step("agree", 1, "1966"));
    expect(await findTwinTown(db, id)).toMatchObject({ state: "active", since: "1966", name: "Vara" });
    expect(await refusalKey(step("end", 2, "1965"))).toBe("twinTown.endsBeforeStart");
    await accepted(step("end", 2, "2020-05"));
    await accepted(step("resume", 3));
    expect(await findTwinTown(db, id)).toMatchObject({ state: "active", since: "1966", until: null });
    expect(stepsFrom("proposed")).toEqual(["agree", "decline"]);
  });

  it("is one organisation, new or known, and has one agreement", async () => {
    const { db, coordinator } = await ground();
    const { id } = await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    const organisations = await db.selectFrom("organisation").select(["name", "kind"]).execute();
    expect(organisations).toEqual([{ name: "Vara", kind: "city" }]);
    expect(await refusalKey(createTwinTown(coordinator, { ...proposal, town: vara }))).toBe(
      "twinTown.exists",
    );
    await accepted(deleteTwinTown(coordinator, { twinTownId: id, version: 1 }));
    await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    expect(await db.selectFrom("organisation").select("id").execute()).toHaveLength(1);
  });

  it("is edited by one at a time, and by those who keep the international work", async () => {
    const { coordinator, secretary } = await ground();
    const { id: twinTownId } = await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    const edit = { ...proposal, twinTownId, version: 1, aims: "At mødes" };
    expect(await refusalKey(editTwinTown(secretary, edit))).toBe("permission.notYours");
    await accepted(editTwinTown(coordinator, edit));
    expect(await refusalKey(editTwinTown(coordinator, edit))).toBe("form.stale");
  });

  it("is not public as a proposal, and is not deleted while it is public", async () => {
    const { coordinator } = await ground();
    const { id } = await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    const page = { kind: "twin_town", id } as const;
    expect(await refusalKey(publishPage(coordinator, page))).toBe("notFound");
    await accepted(stepTwinTown(coordinator, { twinTownId: id, version: 1, step: "agree", on: null }));
    await accepted(publishPage(coordinator, page));
    expect(await refusalKey(deleteTwinTown(coordinator, { twinTownId: id, version: 2 }))).toBe(
      "twinTown.isPublic",
    );
  });

  it("is overdue for a review once the last day of what was set is past", () => {
    const due = (nextReviewOn: string | null, state: "active" | "ended" = "active") =>
      isReviewOverdue({ state, nextReviewOn }, "2027-05-05");
    expect([due("2027"), due("2027-05"), due("2027-05-05"), due(null)]).toEqual([false, false, false, false]);
    expect([due("2026"), due("2027-04"), due("2027-05-04"), due("2026", "ended")]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("A proposal is weighed", () => {
  it("against the priorities of the newest strategy that is adopted, not replaced and not ended", async () => {
    const { db } = await ground();
    const today = "2027-05-05";
    expect(await statedPriorities(db, today)).toEqual({ strategy: null, priorities: [] });
    const old = await addStrategy(db, { name: "Gammel", adopted_on: "2013-03" }, { Skoler: 1 });
    await addStrategy(db, { name: "Udkast", adopted_on: null }, { Alt: 1 });
    await addStrategy(db, { name: "Udløbet", adopted_on: "2019", ends_on: "2022" }, { Intet: 1 });
    expect((await statedPriorities(db, today)).strategy).toBe("Gammel");
    await addStrategy(
      db,
      { name: "Ny", adopted_on: "2020", replaces_id: old.id },
      { Havne: 3, Universiteter: 2 },
    );
    expect(await statedPriorities(db, today)).toMatchObject({
      strategy: "Ny",
      priorities: [
        { body: "Havne", weight: 3 },
        { body: "Universiteter", weight: 2 },
      ],
    });
  });

  it("by value times weight, and what is not weighed counts neither for nor against", () => {
    const priorities = [
      { id: "a", body: "Havne", weight: 3 },
      { id: "b", body: "Universiteter", weight: 2 },
      { id: "c", body: "Erhverv", weight: 5 },
    ];
    expect(
      weigh(priorities, [
        { pointId: "a", value: 2 },
        { pointId: "b", value: 0 },
        { pointId: "gone", value: 3 },
      ]),
    ).toEqual({ sum: 6, most: 15, weighed: 2, unweighed: 1 });
  });

  it("anew in place of before, and never against what the strategy does not say", async () => {
    const { db, coordinator } = await ground();
    const { points } = await addStrategy(db, {}, { Havne: 3, Universiteter: 2 });
    const { id: twinTownId } = await accepted(createTwinTown(coordinator, { ...proposal, town: vara }));
    const score = (pointId: string, value: number) => ({ pointId, value, reason: "Stor havn" });
    const [first = "", second = ""] = points;
    await accepted(
      weighTwinTown(coordinator, { twinTownId, version: 1, scores: [score(first, 3), score(second, 1)] }),
    );
    await accepted(weighTwinTown(coordinator, { twinTownId, version: 2, scores: [score(first, 2)] }));
    expect(await db.selectFrom("score").select(["value", "reason"]).execute()).toEqual([
      { value: 2, reason: "Stor havn" },
    ]);
    const alien = { twinTownId, version: 3, scores: [score("andet", 1)] };
    expect(await refusalKey(weighTwinTown(coordinator, alien))).toBe("twinTown.prioritiesChanged");
  });
});
