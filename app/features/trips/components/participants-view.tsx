import { Form, Link, useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { EmptyState } from "~/ui/empty-state";
import { Checkbox } from "~/ui/form/checkbox";
import { FormIdentity } from "~/ui/form/form-key";
import { FormRefusal } from "~/ui/form/form-refusal";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { LinedList } from "~/ui/lined-list";
import { Panel } from "~/ui/panel";
import { SectionHeading } from "~/ui/section-heading";
import { participantForms } from "../participant-editing";
import { participantLabels, participantTexts } from "../participant-texts";
import type { participantView } from "../participant-view.server";
import { participantKinds } from "../participants";
import { DoneNotice } from "./done-notice";
import { RefusalNotice } from "./lifecycle-refusal-notice";
import { ParticipantEditor } from "./participant-editor";
import { ParticipantList } from "./participant-list";

type View = Awaited<ReturnType<typeof participantView>>;

/** Who travels, by kind, with one form open at most. */
export function ParticipantsView({ view }: { view: View }) {
  const { participants, mayEdit, editing } = view;
  const t = useTexts(participantTexts);
  const open = editing?.form ?? "change";
  const form = useTypedForm({
    form: open,
    schema: participantForms[open],
    labels: participantLabels,
    defaults: editing?.defaults ?? {},
  });
  const editor = editing && <ParticipantEditor {...view} form={form} editing={editing} />;
  return (
    <>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.refused} />
      <RefusalNotice forms={["complete"]} />
      <DoneNotice texts={t.done} />
      <Columns
        main={
          <>
            <SectionHeading>
              {view.past && participants.length === 0
                ? t.headingNotKnown
                : t.heading(view.people, view.atExpense)}
            </SectionHeading>
            {participants.length === 0 && <EmptyState>{view.past ? t.emptyPast : t.empty}</EmptyState>}
            {editing?.participant === null && editor}
            {participantKinds.map((kind) => (
              <ParticipantList
                key={kind}
                kind={kind}
                participants={participants.filter((one) => one.kind === kind)}
                mayEdit={mayEdit}
                editedId={editing?.participant?.id ?? null}
                editor={editor}
              />
            ))}
          </>
        }
        side={
          mayEdit && (
            <>
              <Additions />
              {view.over && <Completeness complete={view.complete} />}
            </>
          )
        }
      />
    </>
  );
}

/** The ways to put somebody on the list. */
function Additions() {
  const t = useTexts(participantTexts);
  const ways = [
    ["medlemmer", t.add.members],
    ["politiker", t.add.politician],
    ["antal", t.add.headcount],
    ["embedsmand", t.add.official],
    ["gaest", t.add.guest],
    ["ledsager", t.add.companion],
  ] as const;
  return (
    <Panel heading={t.addHeading}>
      <LinedList>
        {ways.map(([way, label]) => (
          <li key={way}>
            <Link to={`?nyt=${way}#deltager`} preventScrollReset>
              {label}
            </Link>
          </li>
        ))}
      </LinedList>
    </Panel>
  );
}

/** Whether the list of a journey that has been holds everybody. */
function Completeness({ complete }: { complete: boolean }) {
  const t = useTexts(participantTexts).complete;
  const answer = useActionData<FormAnswer | undefined>();
  const isRefused = answer !== undefined && "errors" in answer && answer.form === "complete";
  return (
    <Panel heading={t.heading}>
      <Form method="post">
        <FormIdentity form="complete" />
        <Checkbox
          key={String(complete)}
          name="complete"
          label={t.label}
          hint={t.hint}
          defaultChecked={isRefused ? answer.typed.complete !== undefined : complete}
        />
        <Button kind="secondary" className="mt-4">
          {t.save}
        </Button>
      </Form>
    </Panel>
  );
}
