import { importTexts } from "../import-texts";
import type { ProjectDocument, WorkDocument } from "./work-document";

const t = importTexts.da;

/** What can be read and yet cannot be true, or would be lost: each with its place and its name. */
export function faultsIn(document: WorkDocument): string[] {
  return (document.projects ?? []).flatMap((project, at) => faultsOfProject(project, `projects.${at}`));
}

function faultsOfProject(project: ProjectDocument, place: string): string[] {
  const { name, budget, maximumGrant, ownContribution } = project;
  const currencies = new Set(
    [budget, maximumGrant, ownContribution].flatMap((amount) => amount?.currency ?? []),
  );
  return currencies.size > 1 ? [t.severalCurrencies(place, name)] : [];
}
