import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Columns } from "~/ui/columns";
import { EmptyState } from "~/ui/empty-state";
import { FormRefusal } from "~/ui/form/form-refusal";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { SectionHeading } from "~/ui/section-heading";
import { programmeTexts, visitLabels } from "../programme-texts";
import type { programmeView } from "../programme-view.server";
import { visitSchema } from "../visit-form";
import { DoneNotice } from "./done-notice";
import { ProgrammeDaySection } from "./programme-day";
import { CheckPanel, SharePanel } from "./programme-side";
import { VisitEditor } from "./visit-editor";

type View = Awaited<ReturnType<typeof programmeView>>;

/** The programme day by day, with one form open at most. */
export function ProgrammeView({ view }: { view: View }) {
  const { visits, committees, mayEdit, days, editing, newOn } = view;
  const t = useTexts(programmeTexts);
  const form = useTypedForm({
    form: "visit",
    schema: visitSchema,
    labels: visitLabels,
    defaults: editing?.defaults ?? {},
  });
  const editor = editing && (
    <VisitEditor
      form={form}
      editing={editing}
      days={view.choosable}
      committees={committees}
      hosts={view.hosts}
      back="."
    />
  );
  const adds = (day: string | null) => newOn !== null && (newOn === "uden-dag" ? null : newOn) === day;
  const placed = newOn !== null && days.some(({ day }) => adds(day));
  return (
    <>
      <FormRefusal answer={form.answer} errors={form.errors} heading={t.form.refused} />
      <DoneNotice texts={t.done} />
      <Columns
        main={
          <>
            <SectionHeading>
              {visits.length > 0 ? t.heading(visits.length, view.choosable.length) : t.headingEmpty}
            </SectionHeading>
            {visits.length === 0 && <EmptyState>{emptyWords(t, view)}</EmptyState>}
            {mayEdit && !view.datesKnown && <p>{t.noDates}</p>}
            {days.map((day) => (
              <ProgrammeDaySection
                key={day.day ?? "uden"}
                day={day}
                visits={visits}
                committees={committees}
                mayEdit={mayEdit}
                isPlanned={view.isPlanned}
                editedId={editing?.visitId ?? null}
                editor={editor}
                adding={adds(day.day)}
              />
            ))}
            {newOn !== null && !placed && editor}
            {mayEdit && (
              <p className="mt-4">
                <Link to="?nyt=uden-dag#punkt-nyt" preventScrollReset>
                  {t.addWithoutDay}
                </Link>
              </p>
            )}
          </>
        }
        side={
          <>
            <SharePanel share={view.share} kindsKnown={view.kindsKnown} committees={committees} />
            <CheckPanel
              clashes={view.clashes}
              gaps={view.gaps}
              agreed={view.agreed}
              committees={committees}
            />
          </>
        }
      />
    </>
  );
}

function emptyWords(t: (typeof programmeTexts)["da"], { mayEdit, past }: View): string {
  if (past) return mayEdit ? t.emptyPast : t.emptyPastReadOnly;
  return mayEdit ? t.empty : t.emptyReadOnly;
}
