import { divideHalfUp } from "~/shared/money";
import { type Body, bodyWords, decidedBy } from "./bodies";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

const above = ["refused", "finance", "council"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** In øre, with or without daily allowances and lost earnings; above it refused, or for a body to approve. */
    costPerParticipant: {
      amount: number;
      includes: "everything" | "withoutAllowances";
      above: (typeof above)[number];
    };
  }
}

/** Everybody at public expense counts; self-paying companions do not. */
export const costPerParticipant = defineKind<"costPerParticipant">({
  kind: "costPerParticipant",
  group: "placePeopleMoney",
  subject: "trip",
  parameters: {
    amount: { type: "amount", usual: 1_000_000 },
    includes: { type: "choice", options: ["everything", "withoutAllowances"], usual: "everything" },
    above: { type: "choice", options: above, usual: "refused" },
  },
  judge: ({ rule, trip }) => {
    const { currency, totalMinor, withoutAllowancesMinor } = trip.costs;
    const { headcount } = trip.travellers;
    const minor = rule.includes === "everything" ? totalMinor : withoutAllowancesMinor;
    if (minor === null || headcount === null) return { outcome: "pending", evidence: "notRecorded" };
    if (currency !== "DKK") return { outcome: "pending", evidence: "otherCurrency", params: { currency } };
    const each = divideHalfUp(minor, headcount);
    const overBy = each - rule.amount;
    const params = { each, limit: rule.amount, overBy };
    if (overBy <= 0) return { outcome: "met", evidence: "within", params };
    const body: Body | null = rule.above === "refused" ? null : rule.above;
    if (body === null)
      return { outcome: "breached", evidence: "exceeded", params, tripIds: [trip.id], overBy };
    const named = { ...params, body: bodyWords[body] };
    const decided = decidedBy(trip, body, "trip");
    if (!decided.isKnown) return { outcome: "pending", evidence: "decisionNotRecorded", params: named };
    return decided.doneOn !== null
      ? { outcome: "met", evidence: "approvedAbove", params: named }
      : { outcome: "breached", evidence: "notApprovedAbove", params: named, tripIds: [trip.id], overBy };
  },
  texts: {
    da: {
      name: "Højeste udgift pr. deltager",
      template:
        "Udgiften {where:ved en tur} er højst {amount} pr. deltager med {includes}; en dyrere tur {above}",
      options: {
        includes: {
          everything: "alle udgifter",
          withoutAllowances: "alle udgifter undtagen diæter og tabt arbejdsfortjeneste",
        },
        above: {
          refused: "kan ikke godkendes",
          finance: "skal økonomiudvalget godkende",
          council: "skal byrådet godkende",
        },
      },
      wayOut: (rule) =>
        rule.above === "refused"
          ? "Gør turen billigere"
          : ["gør turen billigere", `få ${bodyWords[rule.above]}s godkendelse skrevet ind`],
      evidence: {
        notRecorded: (found) => `Udgifterne eller antallet af deltagere er ${unknown(found)}.`,
        otherCurrency: (found) => `Udgifterne er i ${found.text("currency")} og kan ikke sammenlignes.`,
        within: (found) => `${found.money("each")} pr. deltager.`,
        exceeded: (found) => `${found.money("each")} pr. deltager: ${found.money("overBy")} over grænsen.`,
        approvedAbove: (found) =>
          `${found.money("each")} pr. deltager, ${found.money("overBy")} over grænsen, og ${found.text("body")} har godkendt det.`,
        decisionNotRecorded: (found) =>
          `${found.money("each")} pr. deltager, ${found.money("overBy")} over grænsen. Om ${found.text("body")} har godkendt det, er ${unknown(found)}.`,
        notApprovedAbove: (found) =>
          `${found.money("each")} pr. deltager: ${found.money("overBy")} over grænsen, og ${found.text("body")} har ikke godkendt det.`,
      },
    },
  },
});
