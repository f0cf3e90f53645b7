import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { periodInWords } from "../period-words";
import type { ProjectView } from "../project-view.server";
import { projectTexts } from "../texts";

/** What a project is, as far as it is known. */
export function BasicFacts({ view }: { view: ProjectView }) {
  const t = useTexts(projectTexts);
  const { acronym, kind, ownerDepartment, projectLeader, website } = view;
  return (
    <Facts>
      <Fact term={t.period}>{periodInWords(view, t.until) ?? t.notKnown}</Fact>
      {acronym && <Fact term={t.acronym}>{acronym}</Fact>}
      {kind && <Fact term={t.kind}>{kind}</Fact>}
      <Fact term={t.ownerDepartment}>{ownerDepartment || t.notKnown}</Fact>
      <Fact term={t.projectLeader}>{projectLeader || t.notKnown}</Fact>
      {website && (
        <Fact term={t.website}>
          <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</a>
        </Fact>
      )}
    </Facts>
  );
}
