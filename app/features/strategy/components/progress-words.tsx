import { useTexts } from "~/shared/texts";
import type { Progress } from "../progress";
import { progressTexts } from "../progress-texts";

/** How far an effort has come, in words. */
export function ProgressWords({ progress }: { progress: Progress }) {
  const t = useTexts(progressTexts);
  return <p className="meta">{t.sentences(progress).join(" ") || t.none}</p>;
}
