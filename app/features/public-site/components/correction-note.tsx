import type { PublicPart } from "~/features/publications/parts";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { versionAddress } from "../addresses";
import type { PartStatus } from "../part-status";
import { tripTexts } from "../trip-texts";

interface CorrectionNoteProps {
  reference: string;
  part: PublicPart;
  status: PartStatus;
}

/** That a part has been corrected, why, and where the version before it can be read. */
export function CorrectionNote({ reference, part, status }: CorrectionNoteProps) {
  const t = useTexts(tripTexts).correction;
  if (status.kind !== "current" || !status.correction) return null;
  const { on, note, earlier } = status.correction;
  return (
    <FinePrint>
      <b>{t.heading(part, on)}</b> {note}{" "}
      {earlier !== null && <a href={versionAddress(reference, part, earlier)}>{t.earlier(earlier)}</a>}
    </FinePrint>
  );
}
