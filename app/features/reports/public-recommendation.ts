import type { OutInPublic, Told } from "./public-report";
import type { ReportRecommendation } from "./report-facts";

/**
 * A recommendation in the words of the evaluation that is out: one that is not in it, or no longer, is not told. What
 * came of it is told as far as the published follow-up on the evaluation says the same.
 */
export function publicRecommendation(
  recommendation: ReportRecommendation,
  out: OutInPublic,
): Told<ReportRecommendation> {
  const { tripReference, body, status, statusOn, outcome, owner, projects } = recommendation;
  const evaluated = out.evaluations.get(tripReference)?.recommendations ?? [];
  if (!evaluated.some((each) => each.body === body))
    return { told: null, leftOut: [{ what: "recommendation", name: body }] };
  const followed = (out.followUps.get(tripReference)?.recommendations ?? []).filter(
    (each) => each.body === body,
  );
  const knowsStatus = followed.some((each) => each.status === status && each.statusOn === statusOn);
  const knowsOutcome = outcome === "" || followed.some((each) => each.outcome === outcome);
  const knowsOwner = owner === "" || followed.some((each) => each.owner === owner);
  return {
    told: {
      ...recommendation,
      ...(!knowsStatus && { status: null, statusOn: null }),
      ...(!knowsOutcome && { outcome: "" }),
      ...(!knowsOwner && { owner: "" }),
      projects: projects.flatMap(({ slug }) => {
        const page = out.projects.get(slug);
        const saysSo = page?.recommendations.some(
          (each) => each.reference === tripReference && each.body === body,
        );
        return page && saysSo ? [{ slug, title: page.title }] : [];
      }),
    },
    leftOut: knowsStatus && knowsOutcome && knowsOwner ? [] : [{ what: "followUp", name: body }],
  };
}
