import type { EvaluationStage } from "./evaluation";

/** Where a command starts: an evaluation of a past trip may not be registered at all. */
export type StageBefore = EvaluationStage | "unregistered";

export const evaluationStages: readonly StageBefore[] = [
  "unregistered",
  "awaiting",
  "draft",
  "with_signer",
  "submitted",
  "approved",
  "returned",
];

/** What happens to an evaluation. A committee's decision is one of two: it approves or it returns. */
export const evaluationCommands = [
  "setContributionsDue",
  "saveContribution",
  "sendContribution",
  "enterContribution",
  "saveSection",
  "changeRecommendations",
  "addDivergentAssessment",
  "changeDivergentAssessment",
  "sendToSigner",
  "signEvaluation",
  "recordSignature",
  "approveEvaluation",
  "returnEvaluation",
  "sendBackEvaluation",
  "followUpRecommendation",
  "registerPastEvaluation",
] as const;
export type EvaluationCommand = (typeof evaluationCommands)[number];

/** From each stage in which a command may be given to the stage that it leads to. */
type Moves = Partial<Record<StageBefore, EvaluationStage>>;
type Lifecycle = Readonly<Partial<Record<EvaluationCommand, Moves>>>;

const untouched: Moves = {
  awaiting: "awaiting",
  draft: "draft",
  with_signer: "with_signer",
  returned: "returned",
};
const edited: Moves = { ...untouched, awaiting: "draft", returned: "draft" };
const signed: Moves = { submitted: "submitted", approved: "approved" };
const sentBack: Moves = { submitted: "returned", approved: "returned" };

/**
 * The life of the evaluation of a trip that was held. Signing freezes text and contributions; a divergent assessment
 * may still be added, since other committees discuss what was signed. Whatever sends it back opens it again.
 */
export const evaluationLifecycle: Lifecycle = {
  setContributionsDue: { awaiting: "awaiting", draft: "draft", returned: "returned" },
  saveContribution: untouched,
  sendContribution: edited,
  enterContribution: edited,
  saveSection: edited,
  changeRecommendations: edited,
  addDivergentAssessment: { ...edited, ...signed },
  changeDivergentAssessment: edited,
  sendToSigner: { draft: "with_signer", returned: "with_signer" },
  signEvaluation: { with_signer: "submitted" },
  recordSignature: { draft: "submitted", with_signer: "submitted", returned: "submitted" },
  approveEvaluation: { submitted: "approved", approved: "approved" },
  returnEvaluation: sentBack,
  sendBackEvaluation: sentBack,
  followUpRecommendation: { ...signed, returned: "returned" },
};

const registered: Moves = { ...signed, returned: "returned" };
const decidable: readonly StageBefore[] = ["unregistered", "submitted", "approved", "returned"];
const leadsTo = (stage: EvaluationStage): Moves =>
  Object.fromEntries(decidable.map((before) => [before, stage]));

/** The evaluation of a trip recorded from old sources: it is registered, and what is known of it may be filled in. */
export const registeredLifecycle: Lifecycle = {
  registerPastEvaluation: { ...registered, unregistered: "submitted" },
  saveSection: registered,
  changeRecommendations: registered,
  addDivergentAssessment: registered,
  changeDivergentAssessment: registered,
  approveEvaluation: leadsTo("approved"),
  returnEvaluation: leadsTo("returned"),
  sendBackEvaluation: sentBack,
  followUpRecommendation: registered,
};

/** The stage that a command leads to; null where it may not be given. */
export function stageAfter(
  command: EvaluationCommand,
  before: StageBefore,
  isPastTrip: boolean,
): EvaluationStage | null {
  const lifecycle = isPastTrip ? registeredLifecycle : evaluationLifecycle;
  return lifecycle[command]?.[before] ?? null;
}
