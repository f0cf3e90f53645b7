import {
  evaluationSections as allSections,
  type EvaluationSection,
} from "~/features/publications/snapshots/evaluation";
import { isHeld } from "../trip-progress";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** The evaluation has something in each of these sections. */
    evaluationSections: { sections: readonly EvaluationSection[] };
  }
}

const words = {
  summary: "et sammendrag",
  purpose_met: "om formålet blev nået",
  benefit: "udbyttet",
  transferable: "hvad der kan bruges hjemme",
  differently: "hvad der skal gøres anderledes",
} satisfies Record<EvaluationSection, string>;

/** Asked of an evaluation that is signed: until then its sections are still being written. */
export const evaluationSections = defineKind<"evaluationSections">({
  kind: "evaluationSections",
  group: "openness",
  subject: "trip",
  parameters: {
    sections: { type: "choices", options: allSections, usual: ["purpose_met", "benefit"] },
  },
  judge: ({ rule, trip }) => {
    const { state } = trip.evaluation;
    const sections = trip.evaluationSections;
    const isSigned = state === "submitted" || state === "approved";
    if (trip.state === "recorded" && !isSigned)
      return { outcome: "not_applicable", evidence: "notRegistered" };
    if (!isHeld(trip) || !isSigned) return { outcome: "pending", evidence: "awaited" };
    if (sections === null) return { outcome: "pending", evidence: "notRecorded" };
    const missing = rule.sections.filter((section) => !sections.includes(section));
    return missing.length === 0
      ? { outcome: "met", evidence: "complete" }
      : { outcome: "breached", evidence: "missing", params: { missing: missing.map((each) => words[each]) } };
  },
  texts: {
    da: {
      name: "Afsnit i evalueringen",
      template: "Evalueringen {where:af en tur} fortæller {sections}",
      options: { sections: words },
      wayOut: "Lad evalueringen sende tilbage, og skriv afsnittene",
      evidence: {
        notRegistered: () => "Evalueringen er ikke registreret. Turen er kendt fra ældre kilder.",
        awaited: () => "Evalueringen er ikke underskrevet endnu.",
        notRecorded: (found) => `Evalueringens tekst er ${unknown(found)}.`,
        complete: () => "Alle afsnit er skrevet.",
        missing: (found) => `Evalueringen mangler ${found.list("missing")}.`,
      },
    },
  },
});
