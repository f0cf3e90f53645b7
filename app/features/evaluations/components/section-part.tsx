import { Link, useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { TextSection } from "~/ui/text-section";
import { textAtOdds } from "../at-odds";
import type { ShownSection } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";
import { MergeForm } from "./merge-form";
import { Paragraphs } from "./paragraphs";
import { SectionForm } from "./section-form";

interface SectionPartProps {
  section: ShownSection;
  number: number;
  /** The evaluation's page, from which a section is opened for editing. */
  address: string;
  isOpen: boolean;
  mayEdit: boolean;
}

/** A section of the joint text: read, written, or with two texts to choose between. */
export function SectionPart({ section, number, address, isOpen, mayEdit }: SectionPartProps) {
  const t = useTexts(evaluationTexts);
  const mine = textAtOdds(section, useActionData<FormAnswer | undefined>());
  const title = t.sections[section.section];
  const isEdited = mayEdit && (isOpen || mine !== null);
  return (
    <TextSection
      id={`afsnit-${section.section}`}
      heading={t.numbered(number, title)}
      badge={<SectionBadge section={section} isAtOdds={mine !== null} />}
      action={
        mayEdit &&
        !isEdited && (
          <Link to={`${address}?ret=${section.section}#afsnit-${section.section}`}>
            {section.body ? t.edit : t.write}
            <HiddenText>{t.editWhat(title)}</HiddenText>
          </Link>
        )
      }
    >
      {isEdited && mine !== null && <MergeForm section={section} mine={mine} />}
      {isEdited && mine === null && <SectionForm key={section.version} section={section} address={address} />}
      {!isEdited && section.body && <Paragraphs text={section.body} />}
      {!isEdited && section.editedWhen && (
        <p className="meta">{t.lastEdited(section.editedBy, section.editedWhen)}</p>
      )}
    </TextSection>
  );
}

function SectionBadge({ section, isAtOdds }: { section: ShownSection; isAtOdds: boolean }) {
  const t = useTexts(evaluationTexts);
  if (isAtOdds) return <Badge tone="warning">{t.twoTexts}</Badge>;
  if (section.isDone) return <Badge tone="success">{t.done}</Badge>;
  return <Badge tone="plain">{section.body ? t.draft : t.notBegun}</Badge>;
}
