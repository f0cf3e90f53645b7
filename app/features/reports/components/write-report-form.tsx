import { workspaceReportLinks } from "~/features/public-site/reports/report-links";
import { SectionFacts } from "~/features/public-site/reports/section-facts";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { NowStands } from "~/ui/form/now-stands";
import { SaveRow } from "~/ui/form/save-row";
import { TextArea } from "~/ui/form/text-area";
import { TickedBoxes } from "~/ui/form/ticked-boxes";
import { TypedForm } from "~/ui/form/typed-form";
import { useTypedForm } from "~/ui/form/use-typed-form";
import { type ReportWords, reportSections } from "../report";
import { reportInWorkspace } from "../report-address";
import type { ReportFacts } from "../report-facts";
import { writeReportForm } from "../report-form";
import { reportLabels, reportTexts } from "../texts";

interface WriteReportFormProps {
  report: {
    committeeSlug: string;
    year: number;
    words: ReportWords;
    projectIds: readonly string[];
    internalNote: string;
    version: number;
  };
  /** What the program knows, for each part to be written beside. */
  facts: ReportFacts;
  /** All there are. */
  projects: readonly { id: string; title: string }[];
}

/** What the secretary adds, part by part. */
export function WriteReportForm({ report, facts, projects }: WriteReportFormProps) {
  const t = useTexts(reportTexts);
  const form = useTypedForm({
    form: "write",
    schema: writeReportForm,
    defaults: { ...report.words, internalNote: report.internalNote, version: String(report.version) },
    labels: reportLabels,
  });
  return (
    <TypedForm form={form} refused={t.refused} version={report.version}>
      <NowStands
        answer={form.answer}
        fields={[
          ...reportSections.map((section) => ({ name: section, label: t.section[section] })),
          { name: "internalNote", label: t.internalNote },
        ]}
      />
      {reportSections.map((section) => (
        <div key={section} className="mb-6">
          <TextArea
            {...form.field(section)}
            label={t.section[section]}
            hint={t.sectionHint[section]}
            rows={5}
            optional
          />
          <Fold summary={t.known(t.section[section])}>
            <div className="public">
              <SectionFacts section={section} facts={facts} links={workspaceReportLinks} />
            </div>
          </Fold>
        </div>
      ))}
      {projects.length > 0 && (
        <TickedBoxes
          form={form}
          name="addedProjects"
          label={t.projects}
          hint={t.projectsHint}
          choices={projects.map(({ id, title }) => ({ value: id, label: title }))}
          ticked={report.projectIds}
        />
      )}
      <TextArea {...form.field("internalNote")} label={t.internalNote} hint={t.internalNoteHint} optional />
      <SaveRow back={reportInWorkspace(report)} />
    </TypedForm>
  );
}
