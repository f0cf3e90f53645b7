/** A text as it was written: an empty line parts its paragraphs, a single line break stays one. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split("\n").map((line, row) => (
            <span key={row}>
              {row > 0 && <br />}
              {line}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
