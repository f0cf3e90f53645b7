import { useTexts } from "~/shared/texts";
import type { PublicCrumb } from "~/ui/public/public-breadcrumbs";
import { internationalAddress } from "../addresses";
import { siteTexts } from "../site-texts";
import { internationalTexts } from "./international-texts";

/** The way down to a page of the international work. */
export function useInternationalCrumbs(...below: readonly PublicCrumb[]): PublicCrumb[] {
  const { front } = useTexts(siteTexts);
  const { title } = useTexts(internationalTexts);
  return [{ label: front, href: "/" }, { label: title, href: internationalAddress }, ...below];
}
