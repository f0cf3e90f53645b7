import { useTexts } from "~/shared/texts";
import { tripTexts } from "../texts";

interface WrittenTextProps {
  text: string;
  /** Of a trip known from old sources: what is not there is not known, and nobody is to write it. */
  past?: boolean;
}

/** A text with its paragraphs, or that none is written yet. */
export function WrittenText({ text, past = false }: WrittenTextProps) {
  const t = useTexts(tripTexts);
  const [first, ...others] = text.split(/\s*\n\s*/);
  if (!first) return <span className="meta">{past ? t.notInSources : t.notWritten}</span>;
  return (
    <>
      {first}
      {others.map((paragraph, index) => (
        <p key={index} className="mt-2 mb-0">
          {paragraph}
        </p>
      ))}
    </>
  );
}
