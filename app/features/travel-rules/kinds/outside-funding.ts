import { beforeDepartureTexts, unknown } from "./deadline-texts";
import { judgeBeforeDeparture } from "./departure";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Outside money asks for relevance, no obligation, and a disqualification check before departure. */
    outsideFunding: Record<never, never>;
  }
}

export const outsideFunding = defineKind<"outsideFunding">({
  kind: "outsideFunding",
  group: "openness",
  subject: "trip",
  parameters: {},
  judge: ({ trip, today }) => {
    const { funding } = trip;
    if (funding === null) return { outcome: "pending", evidence: "notRecorded" };
    if (funding.length === 0) return { outcome: "met", evidence: "none" };
    const namesOf = (of: typeof funding) => ({ funders: of.map(({ funder }) => funder) });
    const obliging = funding.filter(({ obliges }) => obliges === true);
    if (obliging.length > 0)
      return {
        outcome: "breached",
        evidence: "obliges",
        params: namesOf(obliging),
        tripIds: [trip.id],
        overBy: obliging.length,
      };
    const unanswered = funding.filter(
      ({ obliges, relevanceIsTold, checkedOn }) => obliges === null || !relevanceIsTold || checkedOn === null,
    );
    const isDone = unanswered.length === 0;
    const doneOn = isDone
      ? (funding
          .flatMap(({ checkedOn }) => checkedOn ?? [])
          .sort()
          .at(-1) ?? null)
      : null;
    const judged = judgeBeforeDeparture(trip, { daysBefore: 1, isDone, doneOn }, today);
    return isDone ? judged : { ...judged, params: { ...judged.params, ...namesOf(unanswered) } };
  },
  texts: {
    da: {
      name: "Penge udefra",
      template:
        "Penge udefra kræver faglig relevans, ingen modydelse og en habilitetsvurdering før afrejsen {where:på en tur}",
      wayOut: ["udfyld vurderingen af den, der betaler", "afslå pengene"],
      evidence: {
        ...beforeDepartureTexts({ thing: "Vurderingen", done: "Vurderet", counted: "fra afrejsen" }),
        none: () => "Ingen uden for kommunen betaler.",
        notRecorded: (found) => `Det er ${unknown(found)}, om andre betaler.`,
        obliges: (found) => `Der følger en modydelse med pengene fra ${found.list("funders")}.`,
        awaited: (found) => `Vurderingen af ${found.list("funders")} mangler. Frist ${found.due}.`,
        soon: (found) => `Vurderingen af ${found.list("funders")} mangler. Frist ${found.due}.`,
        missing: (found) => `Vurderingen af ${found.list("funders")} manglede ved afrejsen.`,
      },
    },
  },
});
