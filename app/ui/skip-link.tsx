import { useTexts } from "~/shared/texts";
import { uiTexts } from "./texts";

/** The id of every page's main part, which the skip link leads to. */
export const mainContentId = "main-content";

export function SkipLink() {
  const t = useTexts(uiTexts);
  return (
    <a className="skipnav" href={`#${mainContentId}`}>
      {t.skipToContent}
    </a>
  );
}
