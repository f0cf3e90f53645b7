import * as z from "zod/mini";
import { readWebsite } from "~/features/organisations/website";
import { integerField, optionalPartialDateField, optionalText } from "~/shared/fields";
import { accept, type Result, refuse } from "~/shared/result";
import type { Milestone, ProjectLink, ProjectOutcome } from "./project-rows";

const version = integerField();
const mostRows = 200;

const milestoneRow = z.object({
  body: optionalText(300),
  dueOn: optionalPartialDateField(),
  reachedOn: optionalPartialDateField(),
});
const resultRow = z.object({ body: optionalText(1000), link: optionalText(500) });
const linkRow = z.object({ label: optionalText(200), link: optionalText(500) });

const rowsOf = <R extends z.core.$ZodType>(row: R) =>
  z._default(z.array(row).check(z.maxLength(mostRows, "field.unreadable")), []);

export const milestonesForm = z.object({ version, milestones: rowsOf(milestoneRow) });
export const resultsForm = z.object({ version, results: rowsOf(resultRow) });
export const linksForm = z.object({ version, links: rowsOf(linkRow) });

/** The milestones as the form means them; a row with dates alone needs its words. */
export function milestonesFrom({
  milestones,
}: z.output<typeof milestonesForm>): Result<{ milestones: Milestone[] }> {
  const nameless = milestones.findIndex((row) => row.body === null && (row.dueOn || row.reachedOn));
  if (nameless >= 0) return rowRefused(`milestones.${nameless}.body`, "project.rowUnnamed");
  return accept({ milestones: milestones.flatMap((row) => (row.body ? [{ ...row, body: row.body }] : [])) });
}

export function resultsFrom({
  results,
}: z.output<typeof resultsForm>): Result<{ results: ProjectOutcome[] }> {
  const read: ProjectOutcome[] = [];
  for (const [at, { body, link }] of results.entries()) {
    if (body === null && link === null) continue;
    if (body === null) return rowRefused(`results.${at}.body`, "project.rowUnnamed");
    const address = link ? readWebsite(link, `results.${at}.link`) : accept("");
    if (!address.ok) return address;
    read.push({ body, link: address.value });
  }
  return accept({ results: read });
}

export function linksFrom({ links }: z.output<typeof linksForm>): Result<{ links: ProjectLink[] }> {
  const read: ProjectLink[] = [];
  for (const [at, { label, link }] of links.entries()) {
    if (label === null && link === null) continue;
    if (label === null) return rowRefused(`links.${at}.label`, "project.rowUnnamed");
    const address = readWebsite(link ?? "", `links.${at}.link`);
    if (!address.ok) return address;
    read.push({ label, link: address.value });
  }
  return accept({ links: read });
}

function rowRefused(field: string, key: string) {
  return refuse("form.invalid", undefined, [{ field, key }]);
}
