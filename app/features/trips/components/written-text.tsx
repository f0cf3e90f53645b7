import { useTexts } from "~/shared/texts";
import { tripTexts } from "../texts";

/** A text with its paragraphs, or that none is written yet. */
export function WrittenText({ text }: { text: string }) {
  const t = useTexts(tripTexts);
  const [first, ...others] = text.split(/\s*\n\s*/);
  if (!first) return <span className="meta">{t.notWritten}</span>;
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
