import { useTexts } from "~/shared/texts";
import { uiTexts } from "../texts";

export function OptionalMark() {
  const t = useTexts(uiTexts);
  return <span className="form-mark"> {t.optional}</span>;
}
