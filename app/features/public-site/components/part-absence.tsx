import type { PublicPart } from "~/features/publications/parts";
import { useTexts } from "~/shared/texts";
import { PublicVoice } from "~/ui/public/public-voice";
import { absenceWords } from "../absence-words";
import type { TripPage } from "../compose-trip";
import { Paragraphs } from "../parts/paragraphs";
import { tripTexts } from "../trip-texts";

interface PartAbsenceProps {
  part: PublicPart;
  page: Pick<TripPage, "status" | "standing">;
  /** For links that lead to what would stand here. */
  id?: string;
}

/** Stands where a part would; of one that was taken back, with the reason. */
export function PartAbsence({ part, page, id }: PartAbsenceProps) {
  const t = useTexts(tripTexts).absent;
  const { [part]: status } = page.status;
  const words = absenceWords(t, page, part);
  if (status.kind !== "withdrawn" && status.kind !== "redacted") return <p id={id}>{words}</p>;
  return (
    <PublicVoice id={id} speaker={<b>{words}</b>}>
      <Paragraphs text={status.reason} />
    </PublicVoice>
  );
}
