import type { ProgrammePart } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { KeyFacts } from "~/ui/public/key-facts";
import { partTexts } from "../part-texts";
import { NotKnown } from "./not-known";
import { Passage, type PieceProps } from "./passage";

interface JourneyProps extends PieceProps {
  part: Pick<ProgrammePart, "transport" | "travelClass" | "travelTime" | "lodging">;
}

/** How they travelled and where they slept. */
export function Journey({ part, ...piece }: JourneyProps) {
  const t = useTexts(partTexts);
  const transport = [part.transport, part.travelClass].filter(Boolean).join(", ");
  const isKnown = Boolean(transport || part.travelTime || part.lodging);
  return (
    <Passage {...piece} heading={t.heading.journey}>
      {isKnown ? (
        <KeyFacts
          items={[
            { term: t.journey.transport, lines: [transport || <NotKnown />] },
            { term: t.journey.travelTime, lines: [part.travelTime || <NotKnown />] },
            { term: t.journey.lodging, lines: [part.lodging || <NotKnown />] },
          ]}
        />
      ) : (
        <p>{t.journey.notKnown}</p>
      )}
    </Passage>
  );
}
