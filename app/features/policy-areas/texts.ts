import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";
import type { PolicyAreaUses } from "./policy-area";

export const policyAreaLabels: FieldLabels = { name: { what: "fagområdets navn" } };

const done: Record<string, string> = {
  oprettet: "Fagområdet er oprettet",
  rettet: "Fagområdet er rettet",
  flyttet: "Rækkefølgen er ændret",
  slettet: "Fagområdet er slettet",
};

const uses = ({ strategies, projects, programmes }: PolicyAreaUses) => {
  const counted = (list: readonly string[], one: string, many: string) =>
    list.length === 0 ? [] : [`${list.length} ${plural(list.length, one, many)}`];
  return joinWords([
    ...counted(strategies, "strategi", "strategier"),
    ...counted(projects, "projekt", "projekter"),
    ...counted(programmes, "EU-program", "EU-programmer"),
  ]);
};

export const policyAreaTexts = defineTexts({
  da: {
    pageTitle: "Fagområder – Udsyn",
    title: "Fagområder",
    strategies: "Strategier",
    lead: "Fagområderne bruges til at sortere strategier, projekter og EU-programmer. Rækkefølgen her er den, de vises i.",
    done,
    none: "Der er ingen fagområder endnu. Opret dem, kommunen deler sit arbejde i.",
    name: "Navn",
    nameHint: "Fx »Klima, energi og miljø«",
    add: "Opret fagområde",
    addHeading: "Nyt fagområde",
    rename: "Ret navnet",
    renameOf: (name: string) => `Ret »${name}«`,
    usedBy: (of: PolicyAreaUses) => `Bruges af ${uses(of)}`,
    unused: "Bruges ikke endnu",
    up: "Op",
    down: "Ned",
    upNamed: (name: string) => `Flyt ${name} op`,
    downNamed: (name: string) => `Flyt ${name} ned`,
    remove: "Slet fagområdet",
    refused: "Fagområdet er ikke gemt",
  },
});

export const policyAreaRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "policyArea.exists": () => ({
      title: "Fagområdet findes allerede",
      text: "Der er et fagområde med det navn.",
    }),
    "policyArea.inUse": ({ where }) => ({
      title: "Fagområdet er i brug",
      text: `Det bruges af ${joinWords([where ?? []].flat().map((name) => `»${name}«`))}.`,
      wayOut: "Tag det ud de steder, eller ret navnet i stedet.",
    }),
  },
});
