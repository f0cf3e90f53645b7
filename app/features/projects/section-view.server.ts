import type { Typed } from "~/shared/form-data";
import type { Project } from "./projects.server";

/** What the page of every part of a project shows. */
export interface SectionView {
  project: { slug: string; title: string };
  version: number;
  defaults: Typed;
}

export function sectionView({ slug, title, version }: Project, defaults: Typed): SectionView {
  return { project: { slug, title }, version, defaults };
}
