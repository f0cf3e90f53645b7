import type { PageRoute } from "~/session/route-permissions";

const pages = "features/evaluations/pages";

/** Pages of one trip about its evaluation, inside the trip's band. */
export const evaluationRoutes: readonly PageRoute[] = [
  {
    path: "evaluering",
    page: `${pages}/evaluation.tsx`,
    read: "seeWorkspace",
    write: ["compileEvaluation", "signEvaluation"],
  },
  { path: "evaluering/bidrag", page: `${pages}/contributions.tsx`, read: "readContributions" },
  {
    path: "evaluering/anbefalinger",
    page: `${pages}/recommendations.tsx`,
    read: "compileEvaluation",
    write: "compileEvaluation",
  },
  {
    path: "evaluering/afvigende",
    page: `${pages}/divergent-assessments.tsx`,
    read: "addDivergentAssessment",
    write: "addDivergentAssessment",
  },
  {
    path: "evaluering/underskrift",
    page: `${pages}/signature.tsx`,
    read: "recordSignature",
    write: "recordSignature",
  },
  {
    path: "evaluering/beslutning",
    page: `${pages}/decision.tsx`,
    read: "decideEvaluation",
    write: "decideEvaluation",
  },
  {
    path: "evaluering/tilbage",
    page: `${pages}/send-back.tsx`,
    read: "sendBackEvaluation",
    write: "sendBackEvaluation",
  },
  {
    path: "evaluering/opfoelgning",
    page: `${pages}/follow-up.tsx`,
    read: "seeWorkspace",
    write: ["followUpRecommendation", "suggestProject"],
  },
  {
    path: "evaluering/registrering",
    page: `${pages}/past-evaluation.tsx`,
    read: "compileEvaluation",
    write: "compileEvaluation",
  },
  {
    path: "bidrag",
    page: `${pages}/contribution.tsx`,
    read: "writeContribution",
    write: "writeContribution",
  },
  {
    path: "bidrag/gem",
    page: `${pages}/contribution-autosave.ts`,
    read: "writeContribution",
    write: "writeContribution",
  },
  { path: "bidrag/udgaver", page: `${pages}/contribution-editions.tsx`, read: "writeContribution" },
  {
    path: "bidrag/modtaget/:participant",
    page: `${pages}/mailed-contribution.tsx`,
    read: "enterContribution",
    write: "enterContribution",
  },
];
