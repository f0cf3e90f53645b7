import { useTexts } from "~/shared/texts";
import type { PartPage } from "../part-page.server";
import { publicationTexts } from "../texts";
import { PublishForm } from "./publish-form";

/** Publishing beneath the preview, or why it cannot be done here and now. */
export function PublishBox(page: PartPage) {
  const t = useTexts(publicationTexts);
  const { isReady, may, currentNumber, isUnchanged } = page;
  if (!(currentNumber === null ? may.publishPart : may.correctPart)) return <p>{t.form.notYours}</p>;
  if (!isReady) return <p>{t.form.notReady}</p>;
  if (currentNumber !== null && isUnchanged) return <p>{t.next.unchanged(currentNumber)}</p>;
  return <PublishForm {...page} />;
}
