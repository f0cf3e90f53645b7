import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { LinedList } from "~/ui/lined-list";
import { SectionHeading } from "~/ui/section-heading";
import type { LegalBasis } from "../legal-basis";
import { legalBasisTexts } from "../legal-basis-texts";
import { LegalBasisFields } from "./legal-basis-fields";
import { WrittenText } from "./written-text";

interface LegalBasisSectionProps {
  entries: readonly LegalBasis[];
  isPast: boolean;
  mayRecord: boolean;
  /** "ny", or the id of the one that is being corrected. */
  open: string | null;
  back: string;
}

/** On what ground the members' expenses are covered. */
export function LegalBasisSection({ entries, isPast, mayRecord, open, back }: LegalBasisSectionProps) {
  const t = useTexts(legalBasisTexts);
  const isNew = mayRecord && open === "ny";
  return (
    <section id="hjemmel">
      <SectionHeading>{t.heading}</SectionHeading>
      <p>{t.lead}</p>
      {entries.length === 0 && <p className="meta">{isPast ? t.noneInSources : t.none}</p>}
      {entries.length > 0 && (
        <LinedList>
          {entries.map((entry) => (
            <li key={entry.id}>
              {mayRecord && open === entry.id ? (
                <LegalBasisFields entry={entry} back={back} />
              ) : (
                <LegalBasisEntry entry={entry} mayRecord={mayRecord} />
              )}
            </li>
          ))}
        </LinedList>
      )}
      {isNew && <LegalBasisFields entry={null} back={back} />}
      {mayRecord && !isNew && (
        <p>
          <Link to="?hjemmel=ny#hjemmel">{t.add}</Link>
        </p>
      )}
    </section>
  );
}

function LegalBasisEntry({ entry, mayRecord }: { entry: LegalBasis; mayRecord: boolean }) {
  const t = useTexts(legalBasisTexts);
  const of = <HiddenText>{t.ofCitation(entry.citation)}</HiddenText>;
  const requested = [
    t.requestedBy(entry.body || t.requestedByKind[entry.requestedBy]),
    entry.decidedOn === null ? t.dateNotKnown : t.on(entry.decidedOn),
    t.inScope[entry.scope],
  ];
  return (
    <>
      <p>
        <strong>{entry.citation}</strong>
        <br />
        <span className="meta">{requested.filter(Boolean).join(" · ")}</span>
      </p>
      {entry.note && <WrittenText text={entry.note} />}
      {mayRecord && (
        <Form method="post" className="meta">
          <Link to={`?hjemmel=${entry.id}#hjemmel`}>
            {t.change}
            {of}
          </Link>{" "}
          <FormIdentity form="removeLegalBasis" />
          <HiddenField name="id" value={entry.id} />
          <HiddenField name="version" value={String(entry.version)} />
          <LinkButton>
            {t.remove}
            {of}
          </LinkButton>
        </Form>
      )}
    </>
  );
}
