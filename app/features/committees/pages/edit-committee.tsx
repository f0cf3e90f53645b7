import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { periodName } from "~/features/periods/period";
import { useTexts } from "~/shared/texts";
import { SectionHeading } from "~/ui/section-heading";
import { committeeDefaults } from "../committee-defaults";
import { saveBasics, savePredecessors } from "../committee-saving.server";
import { CommitteeFrame } from "../components/committee-frame";
import { EditBasics } from "../components/edit-basics";
import { EditPredecessors } from "../components/edit-predecessors";
import { possiblePredecessors, predecessorsOf } from "../kin.server";
import { requireCommittee } from "../require-committee.server";
import { committeeTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: committeeTexts.da.pageTitle(`${committeeTexts.da.edit}: ${data?.name ?? ""}`) },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { committee, period } = await requireCommittee(context.db, params.slug);
  return {
    slug: committee.slug,
    name: committee.name,
    version: committee.version,
    period: { slug: period.slug, name: periodName(period) },
    defaults: committeeDefaults(committee),
    candidates: await possiblePredecessors(context.db, period, committee.id),
    predecessorIds: (await predecessorsOf(context.db, committee.id)).map(({ id }) => id),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { committee } = await requireCommittee(context.db, params.slug);
  const posted = await readForm(request);
  return posted.form === "predecessors"
    ? savePredecessors(context, committee.id, posted)
    : saveBasics(context, committee.id, posted);
}

export default function EditCommittee() {
  const { period, slug, name, version, defaults, candidates, predecessorIds } =
    useLoaderData<typeof loader>();
  const t = useTexts(committeeTexts);
  return (
    <CommitteeFrame title={t.edit} committee={{ slug, name }} period={period}>
      <SectionHeading>{t.basics}</SectionHeading>
      <EditBasics slug={slug} version={version} defaults={defaults} />
      <SectionHeading>{t.predecessors}</SectionHeading>
      <EditPredecessors slug={slug} version={version} candidates={candidates} ticked={predecessorIds} />
    </CommitteeFrame>
  );
}
