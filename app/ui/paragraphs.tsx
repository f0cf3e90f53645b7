/** A text as it was written: its paragraphs, and the lines within them. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, index) => (
    <p key={index}>
      {paragraph.split("\n").map((line, number) => (
        <span key={number}>
          {number > 0 && <br />}
          {line}
        </span>
      ))}
    </p>
  ));
}
