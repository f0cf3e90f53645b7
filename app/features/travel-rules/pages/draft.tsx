import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { todayOf } from "~/session/acting.server";
import { formatDate } from "~/shared/dates";
import { refuse } from "~/shared/result";
import { useTexts } from "~/shared/texts";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { PageBody } from "~/ui/page-body";
import { AdoptPanel } from "../components/draft/adopt-panel";
import { DraftBand } from "../components/draft/draft-band";
import { DraftMain } from "../components/draft/draft-main";
import { GoneDraft } from "../components/draft/gone-draft";
import { TriedPanel } from "../components/draft/tried-panel";
import {
  type DraftAnswer,
  postedAdoption,
  postedDiscard,
  postedMove,
  postedNote,
  refuseDraftForm,
} from "../draft/draft-actions.server";
import { draftAndFacts, nextDraft, openedBy, requireDraft, triedNow } from "../draft/draft-page.server";
import { draftView } from "../draft/draft-view";
import { postedRule } from "../draft/posted-rule.server";
import { draftTexts } from "../draft/texts";
import type { TriedView } from "../draft/tried-view";
import { travelRuleTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: travelRuleTexts.da.pageTitle(
      `${draftTexts.da.badge(data?.view.number ?? 1)}, ${draftTexts.da.title(data?.view.slug ?? "")}`,
    ),
  },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = openedBy(request);
  const isOpen = opened.key !== null || opened.kind !== null;
  const { facts, draft } = await (isOpen ? draftAndFacts : requireDraft)(context, params.period);
  const shown = draft ?? nextDraft(facts);
  const newest = facts.ruleSets.at(-1);
  return {
    isGone: draft === null,
    view: draftView(facts, shown, opened, todayOf(context)),
    tried: triedNow(context, facts, shown.rules),
    adoption: {
      adoptedBy: newest?.adoptedBy ?? "Byrådet",
      inForceFrom: newest ? "" : formatDate(`${facts.period.firstYear}-01-01`),
    },
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const { facts, draft } = await draftAndFacts(context, params.period);
  const sent = { context, posted, facts };
  if (!draft) return refuseDraftForm(sent, refuse("draft.gone").refusal);
  const post = { ...sent, draft };
  switch (posted.form) {
    case "rule":
      return postedRule(post);
    case "note":
      return postedNote(post);
    case "move":
      return postedMove(post);
    case "discard":
      return postedDiscard(post);
    case "adopt":
      return postedAdoption(post);
    default:
      return refuseDraftForm(post, refuse("form.invalid").refusal);
  }
}

/** The forms of which only the page can say why they were refused. */
const plainForms = ["move", "discard"];

/** Where an administrator writes the next version of a period's rules, tries it, and adopts it. */
export default function Draft() {
  const { isGone, view: stands, tried, adoption } = useLoaderData<typeof loader>();
  const t = useTexts(draftTexts);
  const said = useActionData() as (DraftAnswer & { tried?: TriedView }) | undefined;
  const [address] = useSearchParams();
  const view = { ...stands, editing: stands.editing ?? said?.editing ?? null };
  if (isGone) return <GoneDraft view={view} sent={said?.form ?? null} />;
  return (
    <>
      <DraftBand view={view} />
      <PageBody>
        <DoneNotice texts={t.done} />
        {said && plainForms.includes(said.form) && <FormRefusal answer={said} />}
        <Columns
          main={
            <DraftMain view={view} saved={address.get("gemt")} isNoteOpen={address.get("ret") === "note"} />
          }
          side={
            <>
              <TriedPanel tried={said?.tried ?? tried} isTyped={said?.tried !== undefined} />
              <AdoptPanel number={view.number} version={view.version} defaults={adoption} />
            </>
          }
        />
      </PageBody>
    </>
  );
}
