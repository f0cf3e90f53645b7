import { PartnerList } from "~/features/partners/components/partner-list";
import type { PartnerLine } from "~/features/partners/partner-lines";
import { useTexts } from "~/shared/texts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { projectTexts } from "../texts";

interface ProjectTextProps {
  purpose: string;
  partners: readonly PartnerLine[];
  internalNote: string;
}

/** What a project is for, and with whom. */
export function ProjectText({ purpose, partners, internalNote }: ProjectTextProps) {
  const t = useTexts(projectTexts);
  return (
    <>
      <SectionHeading>{t.purpose}</SectionHeading>
      {purpose === "" ? <p className="meta">{t.noPurpose}</p> : <Paragraphs text={purpose} />}
      <SectionHeading>{t.partners}</SectionHeading>
      <PartnerList partners={partners} />
      {internalNote !== "" && (
        <>
          <SectionHeading>{t.internalNote}</SectionHeading>
          <Paragraphs text={internalNote} />
        </>
      )}
    </>
  );
}
