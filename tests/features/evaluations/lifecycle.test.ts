import { describe, expect, it } from "vitest";
import {
  enterContribution,
  saveContribution,
  sendContribution,
} from "~/features/evaluations/contribution-commands.server";
import {
  addDivergentAssessment,
  changeDivergentAssessment,
} from "~/features/evaluations/divergent-assessment-commands.server";
import { listDivergentAssessments } from "~/features/evaluations/divergent-assessments.server";
import {
  decideEvaluation,
  sendBackEvaluation,
} from "~/features/evaluations/evaluation-decision-commands.server";
import {
  type EvaluationCommand,
  evaluationCommands,
  evaluationStages,
  type StageBefore,
  stageAfter,
} from "~/features/evaluations/evaluation-lifecycle";
import { findEvaluation, listRecommendations } from "~/features/evaluations/evaluations.server";
import { followUpRecommendation } from "~/features/evaluations/follow-up-commands.server";
import {
  registerPastEvaluation,
  setContributionsDue,
} from "~/features/evaluations/past-evaluation-commands.server";
import { addRecommendation } from "~/features/evaluations/recommendation-commands.server";
import { recordSignature, sendToSigner } from "~/features/evaluations/signing-commands.server";
import { newId } from "~/shared/ids";
import type { Result } from "~/shared/result";
import { transact } from "~db/transact";
import { acting, heldTrip } from "../../support/held-trip";
import { answers, decision, type Held, sign, write } from "./steps";

/** Every command of the evaluation, given as well as it can be: only the stage may stand against it. */
const give: Record<EvaluationCommand, (held: Held) => Promise<Result<unknown>>> = {
  setContributionsDue: (held) => setContributionsDue(by(held, "bodil"), held.tripId, { dueOn: "2027-05-01" }),
  saveContribution: (held) => saveContribution(by(held, "runa"), held.tripId, answers()),
  sendContribution: (held) => sendContribution(by(held, "runa"), held.tripId, answers()),
  enterContribution: (held) =>
    enterContribution(by(held, "bodil"), held.tripId, held.places.runa, answers({ rating: "4" })),
  saveSection: (held) => write(held, "differently", "Færre besøg."),
  changeRecommendations: (held) =>
    addRecommendation(by(held, "bodil"), held.tripId, { body: "Ansæt en fritidsvejleder.", owner: null }),
  addDivergentAssessment: (held) =>
    addDivergentAssessment(by(held, "palle"), held.tripId, { committeeId: null, about: null, body: "Nej." }),
  changeDivergentAssessment: async (held) => {
    const [own] = await listDivergentAssessments(held.db, held.tripId);
    const input = { id: own?.id ?? "", about: null, body: "Stadig nej.", version: own?.version ?? 0 };
    return changeDivergentAssessment(by(held, "palle"), held.tripId, input);
  },
  sendToSigner: (held) => sendToSigner(by(held, "bodil"), held.tripId),
  signEvaluation: (held) => sign(held, held.people.viggo),
  recordSignature: (held) => {
    const signature = { who: "Viggo Stjernholt", capacity: "formand", date: "2027-04-20" };
    return recordSignature(by(held, "bodil"), held.tripId, signature);
  },
  approveEvaluation: (held) =>
    decideEvaluation(by(held, "bodil"), held.tripId, decision({ committeeId: held.kultur })),
  returnEvaluation: (held) => {
    const returned = decision({ committeeId: held.kultur, outcome: "returned", note: "Tal mangler." });
    return decideEvaluation(by(held, "bodil"), held.tripId, returned);
  },
  sendBackEvaluation: (held) => sendBackEvaluation(by(held, "aksel"), held.tripId, { note: "Ret navnet." }),
  followUpRecommendation: async (held) => {
    const [first] = await listRecommendations(held.db, held.tripId);
    const { id = "", version = 0 } = first ?? {};
    const words = { owner: "Kulturchefen", outcome: "Ansat.", followUpOn: null };
    const input = { ...words, id, version, status: "done" as const, statusOn: "2027-04-22" };
    return followUpRecommendation(by(held, "bodil"), held.tripId, input);
  },
  registerPastEvaluation: (held) => {
    const registered = { presentedOn: "2027-04-20", summary: null, version: 0 };
    return registerPastEvaluation(by(held, "bodil"), held.tripId, registered);
  },
};

const by = (held: Held, name: keyof Held["people"]) => acting(held.db, held.people[name]);

/** Lays the ground for every command, at the given stage. */
async function standAt({ db, tripId, kultur, people }: Held, stage: StageBefore): Promise<void> {
  await transact(db, async (trx) => {
    const wording = {
      trip_id: tripId,
      body: "Skrevet.",
      is_done: 1,
      edited_by: null,
      edited_at: null,
    } as const;
    for (const section of ["purpose_met", "benefit"] as const)
      await trx
        .insertInto("evaluation_section")
        .values({ ...wording, section })
        .execute();
    await trx
      .insertInto("recommendation")
      .values({
        id: newId(),
        trip_id: tripId,
        position: 1,
        body: "Prøv.",
        follow_up_on: null,
        status_on: null,
      })
      .execute();
    await trx
      .insertInto("divergent_assessment")
      .values({
        id: newId(),
        trip_id: tripId,
        person_id: people.palle.personId,
        committee_id: kultur,
        author: "Palle Ravnebjerg",
        body: "Nej.",
      })
      .execute();
    if (stage === "unregistered" || stage === "awaiting") return;
    await trx
      .insertInto("evaluation")
      .values({
        trip_id: tripId,
        state: stage === "with_signer" ? "draft" : stage,
        signed_by: null,
        signed_as: null,
        signed_on: null,
        presented_on: null,
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: stage === "with_signer" ? "2027-04-22T08:00:00.000Z" : null,
      })
      .execute();
  });
}

const written = [
  "evaluation",
  "evaluation_section",
  "contribution",
  "divergent_assessment",
  "recommendation",
] as const;

/** Where each command leads from the given stage, or why it is refused. */
async function outcomesAt(stage: StageBefore, isPast: boolean): Promise<Record<string, string>> {
  const held = await heldTrip(isPast ? "recorded" : "held");
  const outcomes: Record<string, string> = {};
  for (const command of evaluationCommands) {
    await transact(held.db, async (trx) => {
      for (const table of written) await trx.deleteFrom(table).execute();
    });
    await standAt(held, stage);
    const result = await give[command](held);
    const after = (await findEvaluation(held.db, held.tripId))?.stage ?? "unregistered";
    outcomes[command] = result.ok ? after : `refused: ${result.refusal.key}`;
  }
  return outcomes;
}

function expectedAt(stage: StageBefore, isPast: boolean): Record<string, string> {
  const refusal = (command: EvaluationCommand) =>
    isPast && ownLife.includes(command) ? "permission.wrongState" : "evaluation.wrongStage";
  return Object.fromEntries(
    evaluationCommands.map((command) => [
      command,
      stageAfter(command, stage, isPast) ?? `refused: ${refusal(command)}`,
    ]),
  );
}

/** What belongs to a trip's own life, and so is refused for one of the past before its stage is looked at. */
const ownLife: readonly EvaluationCommand[] = [
  "saveContribution",
  "sendContribution",
  "enterContribution",
  "signEvaluation",
  "recordSignature",
];

describe("every command of an evaluation leads where the lifecycle's table says, or is refused", () => {
  const heldStages = evaluationStages.filter((stage) => stage !== "unregistered");
  it.each(heldStages)("while the evaluation of a held trip is %s", async (stage) => {
    expect(await outcomesAt(stage, false)).toEqual(expectedAt(stage, false));
  });

  const pastStages = ["unregistered", "submitted", "approved", "returned"] as const;
  it.each(pastStages)("while the evaluation of a past trip is %s", async (stage) => {
    expect(await outcomesAt(stage, true)).toEqual(expectedAt(stage, true));
  });
});
