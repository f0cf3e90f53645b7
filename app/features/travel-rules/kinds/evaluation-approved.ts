import { type Body, bodies, bodyWords, decidedBy } from "./bodies";
import { judgeAfterReturn } from "./deadline";
import { duesAfterReturn } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** A body takes the evaluation to itself; there is no date. */
    evaluationApproved: { body: Body };
  }
}

/** Each travelling committee where it is the committee that decides; a decision to note it is enough. */
export const evaluationApproved = defineKind<"evaluationApproved">({
  kind: "evaluationApproved",
  group: "openness",
  subject: "trip",
  parameters: { body: { type: "choice", options: bodies, usual: "committee" } },
  judge: ({ rule, trip, today }) => {
    const { doneOn } = decidedBy(trip, rule.body, "evaluation");
    return judgeAfterReturn(trip, { dueAfter: () => null, isDone: doneOn !== null, doneOn }, today);
  },
  texts: {
    da: {
      name: "Hvem der behandler evalueringen",
      template: "Evalueringen {where:af en tur} forelægges for {body}",
      options: { body: bodyWords },
      wayOut: "Skriv beslutningen om evalueringen ind",
      evidence: duesAfterReturn({ thing: "Beslutningen", done: "Behandlet", counted: "efter hjemkomsten" }),
    },
  },
});
