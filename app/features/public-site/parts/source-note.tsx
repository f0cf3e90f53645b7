import { useTexts } from "~/shared/texts";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";
import { Passage, type PieceProps } from "./passage";

/** For a trip known from old sources: what they are. */
export function SourceNote({ source, ...piece }: PieceProps & { source: string | null }) {
  const t = useTexts(partTexts);
  if (!source) return null;
  return (
    <Passage {...piece} heading={t.heading.source}>
      <Paragraphs text={source} />
    </Passage>
  );
}
