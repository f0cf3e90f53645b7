import * as z from "zod/mini";
import { choiceField, dateField, integerField, optionalText, requiredText } from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { type ReportDecision, type ReportWords, reportSections } from "./report";

const longestText = 10_000;

const words = Object.fromEntries(
  reportSections.map((section) => [section, optionalText(longestText)]),
) as Record<(typeof reportSections)[number], ReturnType<typeof optionalText>>;

export const writeReportForm = z.object({
  ...words,
  addedProjects: listField(),
  internalNote: optionalText(5000),
  version: integerField(),
});

export const decideReportForm = z.object({
  body: requiredText(200),
  decidedOn: dateField(),
  item: choiceField(["open", "closed"]),
  agendaItem: optionalText(100),
  caseNumber: optionalText(100),
  link: optionalText(500),
  wording: optionalText(2000),
  version: integerField(),
});

export const reopenReportForm = z.object({ reason: requiredText(2000), version: integerField() });

export const publishReportForm = z.object({ note: optionalText(2000), previewed: optionalText(64) });

export const withdrawReportForm = z.object({ reason: requiredText(2000) });

/** The sections as they were typed, the empty ones left out. */
export function wordsFrom(typed: Readonly<Record<string, unknown>>): ReportWords {
  return Object.fromEntries(
    reportSections.flatMap((section) => {
      const text = typed[section];
      return typeof text === "string" && text.trim() !== "" ? [[section, text.trim()]] : [];
    }),
  );
}

/** A decision as its form means it. */
export function decisionFrom(typed: z.output<typeof decideReportForm>): ReportDecision {
  return {
    body: typed.body,
    decidedOn: typed.decidedOn,
    itemIsOpen: typed.item === "open",
    agendaItem: typed.agendaItem ?? "",
    caseNumber: typed.caseNumber ?? "",
    link: typed.link ?? "",
    wording: typed.wording ?? "",
  };
}
