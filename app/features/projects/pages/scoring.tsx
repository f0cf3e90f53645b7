import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { NoCriteria } from "../components/no-criteria";
import { ProjectFrame } from "../components/project-frame";
import { ScoreFields } from "../components/score-fields";
import { loadCriteria, loadScores } from "../criteria.server";
import { scoresForm, scoresFrom } from "../idea-forms";
import { ideaTexts } from "../idea-texts";
import { projectAddress } from "../project-addresses";
import { requireProject } from "../require-project.server";
import { scoreProject } from "../score-commands.server";
import { projectTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: projectTexts.da.pageTitle(`${ideaTexts.da.scoring}: ${data?.project.title ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, slug, title, version, status } = await requireProject(context.db, params.slug);
  const { strategy, criteria } = await loadCriteria(context.db, todayOf(context));
  const scores = await loadScores(context.db, criteria);
  return {
    project: { slug, title },
    version,
    isOpen: status === "idea" || status === "assessed",
    strategy,
    criteria,
    scores: scores.get(id) ?? [],
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const project = await requireProject(context.db, params.slug);
  const posted = await readForm(request);
  const checked = checkForm(scoresForm, posted.typed);
  if (!checked.ok) return refusedForm(posted, checked.refusal);
  const seen = { projectId: project.id, version: checked.value.version };
  const result = await scoreProject(actingIn(context, posted.formKey), seen, scoresFrom(checked.value));
  if (result.ok) return redirect(`${projectAddress(result.value.slug)}?gjort=vurderet`, 303);
  const now = { version: String((await requireProject(context.db, params.slug)).version) };
  return refusedForm(posted, result.refusal, {}, now);
}

/** What an idea promises of each effect that the strategy wants. */
export default function ScoringPage() {
  const { project, isOpen, strategy, criteria, ...view } = useLoaderData<typeof loader>();
  const t = useTexts(ideaTexts);
  return (
    <ProjectFrame title={t.scoringOf} project={project}>
      {!isOpen && <Alert tone="info" heading={t.closed} level={2} />}
      {strategy && criteria.length > 0 ? (
        <>
          <p>{t.scoringLead(strategy.name)}</p>
          {isOpen && <ScoreFields criteria={criteria} back={projectAddress(project.slug)} {...view} />}
        </>
      ) : (
        <NoCriteria strategy={strategy} />
      )}
    </ProjectFrame>
  );
}
