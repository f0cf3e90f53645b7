import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { PartnerList } from "~/features/partners/components/partner-list";
import { formatPartial } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { projectAddress } from "../project-addresses";
import type { ProjectView } from "../project-view.server";
import { projectTexts } from "../texts";
import { ApprovalSummary } from "./approval-summary";
import { BasicFacts } from "./basic-facts";
import { MoneyFacts } from "./money-facts";
import { NextSteps } from "./next-steps";
import { ScoreSummary } from "./score-summary";
import { StepHistory } from "./step-history";
import { TieFacts } from "./tie-facts";

interface ProjectBodyProps {
  view: ProjectView;
  mayEdit: boolean;
  mayDecide: boolean;
}

/** A project's page in the workspace, the next step first. */
export function ProjectBody({ view, mayEdit, mayDecide }: ProjectBodyProps) {
  const t = useTexts(projectTexts);
  const { slug, purpose, partners, countries, partnerCountriesNote, milestones, results, links } = view;
  const edit = (part: string, path: string) =>
    mayEdit ? { part, to: `${projectAddress(slug)}/${path}` } : null;
  const among = [...countries, partnerCountriesNote].filter(Boolean);
  return (
    <>
      <NextSteps view={view} mayEdit={mayEdit} />
      <Part heading={t.basics} edit={edit(t.basics, "ret")}>
        {purpose === "" ? <p className="meta">{t.noPurpose}</p> : <Paragraphs text={purpose} />}
        <BasicFacts view={view} />
      </Part>
      <Part heading={t.money} edit={edit(t.money, "oekonomi")}>
        <MoneyFacts view={view} />
      </Part>
      <Part heading={t.earlierDecision}>
        <ApprovalSummary view={view} mayDecide={mayDecide} />
      </Part>
      <Part heading={t.partners} edit={edit(t.partners, "partnere")}>
        <PartnerList partners={partners} />
        {among.length > 0 && (
          <p>
            {t.countries}: {among.join(", ")}
          </p>
        )}
      </Part>
      <Part heading={t.ties} edit={edit(t.ties, "tilknytning")}>
        <TieFacts ties={view.ties} />
      </Part>
      <Part heading={t.milestones} edit={edit(t.milestones, "milepaele")}>
        <Rows
          rows={milestones.map(({ body, dueOn, reachedOn }) => ({
            body,
            meta: [dueOn && t.due(formatPartial(dueOn)), reachedOn && t.reached(formatPartial(reachedOn))],
          }))}
        />
      </Part>
      <Part heading={t.results} edit={edit(t.results, "resultater")}>
        <Rows rows={results.map(({ body, link }) => ({ body, link }))} />
      </Part>
      <Part heading={t.links} edit={edit(t.links, "links")}>
        <Rows rows={links.map(({ label, link }) => ({ body: label, link }))} />
      </Part>
      <ScoreSummary view={view} mayEdit={mayEdit} />
      {view.internalNote !== "" && (
        <Part heading={t.internalNote}>
          <Paragraphs text={view.internalNote} />
        </Part>
      )}
      <Part heading={t.history}>
        <StepHistory steps={view.steps} />
      </Part>
    </>
  );
}

interface PartProps {
  heading: string;
  edit?: { part: string; to: string } | null;
  children: ReactNode;
}

function Part({ heading, edit, children }: PartProps) {
  const t = useTexts(projectTexts);
  return (
    <section>
      <SectionHeading>{heading}</SectionHeading>
      {children}
      {edit && (
        <p>
          <Link to={edit.to}>
            {t.change}
            <HiddenText> {edit.part}</HiddenText>
          </Link>
        </p>
      )}
    </section>
  );
}

interface RowLine {
  body: string;
  link?: string;
  meta?: readonly (string | null)[];
}

function Rows({ rows }: { rows: readonly RowLine[] }) {
  const t = useTexts(projectTexts);
  if (rows.length === 0) return <p className="meta">{t.noRows}</p>;
  return (
    <LinedList>
      {rows.map(({ body, link, meta = [] }, index) => (
        <li key={index}>
          {link ? <a href={link}>{body}</a> : body}
          {meta.some(Boolean) && <span className="meta"> · {meta.filter(Boolean).join(" · ")}</span>}
        </li>
      ))}
    </LinedList>
  );
}
