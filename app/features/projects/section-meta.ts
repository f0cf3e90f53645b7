import { projectTexts } from "./texts";

/** The title of the page on which a part of a project is edited. */
export const sectionMeta =
  (heading: string) =>
  ({ data }: { data?: { project: { title: string } } | undefined }) => [
    { title: projectTexts.da.pageTitle(`${heading}: ${data?.project.title ?? ""}`) },
  ];
