import { requiredSections, type Section, type SectionName } from "./sections";

/** Why a section keeps the evaluation from being sent and signed. */
export interface Hindrance {
  section: SectionName;
  /** 'missing': it must be there and is not done; 'draft': it is begun, and must be done or emptied. */
  why: "missing" | "draft";
}

/** What must be done before the evaluation is sent and signed. Missing contributions and owners never hinder it. */
export function hindrancesOf(sections: readonly Section[]): Hindrance[] {
  return sections
    .filter(({ isDone }) => !isDone)
    .flatMap(({ section, body }): Hindrance[] => {
      if (body !== "") return [{ section, why: "draft" }];
      return requiredSections.includes(section) ? [{ section, why: "missing" }] : [];
    });
}
