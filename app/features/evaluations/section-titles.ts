import type { SectionName } from "./sections";

/** What the written sections are called on the screen and in refusals. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  purpose_met: "Blev formålet opfyldt?",
  benefit: "Fagligt udbytte",
  transferable: "Hvad kan overføres – og hvad ikke",
  differently: "Hvad ville vi gøre anderledes?",
  summary: "Resumé",
};
