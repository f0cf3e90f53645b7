import { partnerRoles } from "~/features/partners/partner";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { countryName } from "~/shared/countries";
import type { IsoDate } from "~/shared/dates";
import { pageOf } from "~/shared/paging";
import type { PublicDb } from "~db/tables";
import { listProjects, type PublishedProject } from "../projects.server";
import {
  answersProject,
  askedFields,
  countriesIn,
  type ProjectQuestion,
  programmeKey,
  type QuestionField,
  yearsOf,
} from "./project-search";

/** One of the values that a filter offers, and how many of all projects have it. */
export interface FilterChoice {
  value: string;
  label: string;
  count: number;
}

export type FilterChoices = Readonly<Record<Exclude<QuestionField, "text">, readonly FilterChoice[]>>;

export interface Catalogue {
  projects: readonly PublishedProject[];
  found: number;
  total: number;
  page: number;
  pages: number;
  choices: FilterChoices;
  /** For an empty answer: what each thing that was asked for stands in the way of. */
  looser: readonly { field: QuestionField; question: ProjectQuestion; found: number }[];
}

const perPage = 20;

/** The catalogue as asked for, running projects first, a page at a time. */
export async function loadCatalogue(
  db: PublicDb,
  question: ProjectQuestion,
  asked: number,
  today: IsoDate,
): Promise<Catalogue> {
  const thisYear = Number(today.slice(0, 4));
  const all = await listProjects(db);
  const findBy = (some: ProjectQuestion) => all.filter(({ page }) => answersProject(some, page, thisYear));
  const found = findBy(question).sort(
    (one, other) => Number(other.page.status === "running") - Number(one.page.status === "running"),
  );
  const { items, page, pages, total } = pageOf(found, asked, perPage);
  const looser = askedFields(question)
    .map((field) => ({ field, question: { ...question, [field]: "" } }))
    .map((one) => ({ ...one, found: findBy(one.question).length }))
    .filter((one) => one.found > 0);
  return {
    projects: items,
    found: total,
    total: all.length,
    page,
    pages,
    choices: choicesIn(
      all.map((project) => project.page),
      thisYear,
    ),
    looser: total === 0 ? looser : [],
  };
}

function choicesIn(pages: readonly ProjectPage[], thisYear: number): FilterChoices {
  const byLabel = (one: FilterChoice, other: FilterChoice) => one.label.localeCompare(other.label, "da");
  return {
    area: counted(pages, ({ policyAreas }) =>
      policyAreas.map(({ slug, name }) => ({ value: slug, label: name })),
    ).sort(byLabel),
    programme: counted(pages, ({ programme }) =>
      programme ? [{ value: programmeKey(programme), label: programme.name }] : [],
    ).sort(byLabel),
    country: counted(pages, (page) =>
      countriesIn(page).map((code) => ({ value: code, label: countryName(code) })),
    ).sort(byLabel),
    status: counted(pages, ({ status }) => [{ value: status, label: status }]),
    year: counted(pages, (page) =>
      yearsOf(page, thisYear).map((year) => ({ value: String(year), label: String(year) })),
    ).sort((one, other) => Number(other.value) - Number(one.value)),
    role: counted(pages, ({ partners }) =>
      partnerRoles
        .filter((role) => partners.some((partner) => partner.role === role))
        .map((role) => ({ value: role, label: role })),
    ),
  };
}

type Value = Omit<FilterChoice, "count">;

function counted(
  pages: readonly ProjectPage[],
  valuesOf: (page: ProjectPage) => readonly Value[],
): FilterChoice[] {
  const choices = new Map<string, FilterChoice>();
  for (const page of pages)
    for (const { value, label } of valuesOf(page))
      choices.set(value, { value, label, count: (choices.get(value)?.count ?? 0) + 1 });
  return [...choices.values()];
}
