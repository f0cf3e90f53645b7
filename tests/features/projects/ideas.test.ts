import { describe, expect, it } from "vitest";
import { loadCriteria, loadScores } from "~/features/projects/criteria.server";
import { ideaFromRecommendation, suggestProject } from "~/features/projects/idea-commands.server";
import { listRankedIdeas } from "~/features/projects/ideas.server";
import { createProject } from "~/features/projects/project-commands.server";
import { listProjectSteps } from "~/features/projects/project-steps.server";
import { loadTieNames } from "~/features/projects/project-ties.server";
import { findProjectBySlug } from "~/features/projects/projects.server";
import { scoreProject } from "~/features/projects/score-commands.server";
import { type Criterion, rankIdeas, scoringOf } from "~/features/projects/scoring";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { internationalRows } from "../../support/international-rows";
import { municipality } from "../../support/municipality";
import { changing, studyTrip } from "../../support/study-trips";

const today = "2026-05-04";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  const context = acting(db, await town.coordinator(), today);
  return { db, town, context, rows: internationalRows(db) };
}

describe("An idea", () => {
  const suggestion = {
    title: "Regnvejrsby",
    purpose: "Fire byer deler målinger.",
    why: "Kælderne løber fulde.",
    suggestedBy: "Lone Havn, Klimaudvalget",
  };

  it("is anybody's to suggest, and says what, why and by whom", async () => {
    const { db, town } = await ground();
    const politician = acting(db, await town.politician("Lone Havn", {}));
    const { id, slug } = await accepted(suggestProject(politician, suggestion));
    expect(await findProjectBySlug(db, slug)).toMatchObject({
      status: "idea",
      purpose: "Fire byer deler målinger.\n\nKælderne løber fulde.",
    });
    expect(await listProjectSteps(db, id)).toMatchObject([
      { command: "suggestProject", onDate: today, note: "Lone Havn, Klimaudvalget" },
    ]);
  });

  it("never takes an address that the workspace has a page of its own at", async () => {
    const { context } = await ground();
    for (const title of ["Idéer", "Regel", "Foreslå", "Ny"])
      expect((await accepted(suggestProject(context, { ...suggestion, title }))).slug).toMatch(/-2$/);
  });
});

describe("A recommendation", () => {
  async function recommended(state: "draft" | "submitted") {
    const { db, town, context } = await ground();
    const period = await town.period(2026);
    const culture = await town.committee(period, "Kulturudvalget");
    const trip = await studyTrip(db, period, [culture], { state: "held" });
    const ids = [newId(), newId()];
    await changing(db, trip.id, async (trx) => {
      await trx
        .insertInto("evaluation")
        .values({
          trip_id: trip.id,
          state,
          signed_by: null,
          signed_as: null,
          signed_on: null,
          presented_on: null,
          sent_back_note: null,
          contributions_due_on: null,
          sent_to_signer_at: null,
        })
        .execute();
      for (const [position, id] of ids.entries())
        await trx
          .insertInto("recommendation")
          .values({
            id,
            trip_id: trip.id,
            position,
            body:
              position === 0 ? "Hold åbent." : "Prøv fritidskortet af sammen med Göteborg. Begynd i 2027.",
            follow_up_on: null,
            status_on: null,
          })
          .execute();
    });
    return { db, context, reference: trip.reference, second: ids[1] ?? "" };
  }

  it("becomes an idea in one step, that came from its trip, once", async () => {
    const { db, context, reference, second } = await recommended("submitted");
    const { id, slug } = await accepted(ideaFromRecommendation(context, second));
    expect(await findProjectBySlug(db, slug)).toMatchObject({
      title: "Prøv fritidskortet af sammen med Göteborg",
      purpose: "Prøv fritidskortet af sammen med Göteborg. Begynd i 2027.",
      status: "idea",
    });
    expect(await loadTieNames(db, id)).toMatchObject({
      trips: [{ reference, relation: "came_from" }],
      recommendations: [{ reference, number: 2 }],
    });
    expect(await refusalKey(ideaFromRecommendation(context, second))).toBe(
      "project.recommendationHasProject",
    );
  });

  it("waits for the evaluation to be signed", async () => {
    const { context, second } = await recommended("draft");
    expect(await refusalKey(ideaFromRecommendation(context, second))).toBe("evaluation.wrongStage");
  });
});

describe("Scoring", () => {
  const criteria: Criterion[] = [
    { pointId: "jobs", body: "Flere job", weight: 2 },
    { pointId: "learning", body: "Ny viden", weight: 1 },
  ];
  const score = (pointId: string, value: number) => ({ pointId, value, reason: "" });

  it("weighs what is scored, and leaves what is not out of the share", () => {
    expect(scoringOf(criteria, [score("jobs", 2)])).toEqual({
      sum: 4,
      possible: 9,
      share: 67,
      missing: [criteria[1]],
    });
    expect(scoringOf(criteria, [])).toMatchObject({ sum: 0, share: null });
    expect(scoringOf(criteria, [score("jobs", 0), score("learning", 0)])).toMatchObject({ share: 0 });
  });

  it("ranks those that are wholly scored, equals together, and the others behind them", () => {
    const idea = (name: string, ...scores: ReturnType<typeof score>[]) => ({ name, scores });
    const ranked = rankIdeas(criteria, [
      idea("ingen"),
      idea("halv", score("jobs", 3)),
      idea("lav", score("jobs", 0), score("learning", 1)),
      idea("høj", score("jobs", 3), score("learning", 0)),
      idea("også høj", score("jobs", 2), score("learning", 2)),
    ]);
    expect(ranked.map(({ idea: { name }, rank }) => [name, rank])).toEqual([
      ["høj", 1],
      ["også høj", 1],
      ["lav", 3],
      ["halv", null],
      ["ingen", null],
    ]);
  });

  it("goes by the strategy in force, also where the day of its adoption is not known", async () => {
    const { db, rows } = await ground();
    const strategy = await rows.strategy("International strategi", { adoptedOn: null });
    await rows.point(strategy, "Flere job");
    expect((await loadCriteria(db, today)).strategy).toBeNull();
    await transact(db, (trx) =>
      trx.updateTable("strategy").set({ adopted_by: "Byrådet" }).where("id", "=", strategy).execute(),
    );
    expect((await loadCriteria(db, today)).criteria).toMatchObject([{ body: "Flere job" }]);
  });

  it("is written by those who manage projects, for ideas and assessed projects alone", async () => {
    const { db, context, rows } = await ground();
    const strategy = await rows.strategy("Den globale strategi");
    const jobs = await rows.point(strategy, "Flere job", 2);
    await rows.point(strategy, "Ikke et kriterium", 1, "purpose");
    const { id, slug } = await accepted(createProject(context, { title: "Havnen", status: "idea" }));
    const seen = { projectId: id, version: 1 };
    await accepted(scoreProject(context, seen, [{ pointId: jobs, value: 3, reason: "Mange" }]));
    expect(await refusalKey(scoreProject(context, seen, []))).toBe("form.stale");
    const later = { ...seen, version: 2 };
    expect(await refusalKey(scoreProject(context, later, [{ ...score("gone", 1) }]))).toBe("notFound");
    const { criteria: found } = await loadCriteria(db, today);
    expect(found).toMatchObject([{ body: "Flere job", weight: 2 }]);
    expect((await loadScores(db, found)).get(id)).toEqual([{ pointId: jobs, value: 3, reason: "Mange" }]);
    const { ranked } = await listRankedIdeas(db, "", today);
    expect(ranked).toMatchObject([{ idea: { slug }, rank: 1, scoring: { sum: 6, possible: 6 } }]);
    const running = await accepted(createProject(context, { title: "Broen", status: "running" }));
    expect(await refusalKey(scoreProject(context, { projectId: running.id, version: 1 }, []))).toBe(
      "project.notScorable",
    );
  });
});
