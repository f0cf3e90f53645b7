import { useTexts } from "~/shared/texts";
import { tripTexts } from "../texts";

/** A text with its paragraphs, or that none is written yet. */
export function WrittenText({ text }: { text: string }) {
  const t = useTexts(tripTexts);
  if (text === "") return <span className="meta">{t.notWritten}</span>;
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index} className="written">
      {paragraph}
    </p>
  ));
}
