import { partnerLabels } from "~/features/partners/texts";
import { pageDone } from "~/features/publications/public-pages/texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import type { ProjectStatus } from "./project";

export const projectLabels: FieldLabels = {
  title: { what: "projektets titel" },
  purpose: { what: "formålet" },
  startsOn: "Begyndelse",
  endsOn: "Afslutning",
  ...partnerLabels,
};

const statusWords: Record<ProjectStatus, string> = {
  idea: "Idé",
  assessed: "Vurderet",
  approved: "Godkendt",
  rejected: "Afvist",
  applied: "Ansøgt",
  granted: "Bevilget",
  refused: "Afslag på tilskud",
  running: "I gang",
  completed: "Gennemført",
  stopped: "Stoppet",
};

const done: Record<string, string> = {
  oprettet: "Projektet er oprettet",
  rettet: "Projektet er rettet",
  ...pageDone,
};

export const projectTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Projekter",
    done,
    status: statusWords,
    search: "Søg efter titel",
    found: (total: number) => `${total} ${plural(total, "projekt", "projekter")}`,
    none: "Der er ingen projekter endnu.",
    noneYet: "Der er ingen projekter endnu. Opret dem, kommunen er med i, også dem, der er gennemført.",
    notFound: "Ingen projekter passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret projekt",
    edit: "Ret projekt",
    columns: { title: "Projekt", period: "Periode", status: "Status" },
    unknownPeriod: "Ikke oplyst",
    until: (date: string) => `til ${date}`,
    refused: "Projektet er ikke gemt",

    titleLabel: "Titel",
    purpose: "Formål",
    noPurpose: "Formålet er ikke skrevet endnu.",
    startsOn: "Begyndelse",
    endsOn: "Afslutning",
    dateHint: "En dag, en måned eller et år, fx 2024 eller maj 2024",
    statusLabel: "Status",
    internalNote: "Intern note",
    internalNoteHint: "Vises aldrig uden for arbejdsrummet.",

    partners: "Partnere",
  },
});
