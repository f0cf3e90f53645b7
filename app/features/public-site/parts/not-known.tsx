import { useTexts } from "~/shared/texts";
import { partTexts } from "../part-texts";

/** Said where something is not known: never zero, never left out. */
export function NotKnown() {
  const t = useTexts(partTexts);
  return <span className="soft">{t.notKnown}</span>;
}
