import { wordDiff } from "./word-diff";

interface DifferenceProps {
  before: string;
  after: string;
  /** Shows only what is new, as beside another text that shows what it replaces. */
  onlyAdded?: boolean;
}

/** A text with what was taken out and put in marked, word by word. */
export function Difference({ before, after, onlyAdded }: DifferenceProps) {
  return (
    <>
      {wordDiff(before, after)
        .filter(({ kind }) => !(onlyAdded && kind === "removed"))
        .map(({ kind, text }, index) => {
          if (kind === "same") return text;
          return kind === "added" ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>;
        })}
    </>
  );
}
