import { useTexts } from "~/shared/texts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { euTexts } from "../texts";

interface ProgrammeTextProps {
  areas: readonly string[];
  guidance: string;
}

/** What a programme gives money to, and how one goes about it. */
export function ProgrammeText({ areas, guidance }: ProgrammeTextProps) {
  const t = useTexts(euTexts);
  return (
    <>
      <SectionHeading>{t.areasLong}</SectionHeading>
      {areas.length === 0 ? (
        <p className="meta">{t.unknown}</p>
      ) : (
        <ul>
          {areas.map((area) => (
            <li key={area}>{area}</li>
          ))}
        </ul>
      )}
      <SectionHeading>{t.guidance}</SectionHeading>
      {guidance === "" ? <p className="meta">{t.noGuidance}</p> : <Paragraphs text={guidance} />}
    </>
  );
}
