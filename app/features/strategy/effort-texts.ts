import { defineTexts } from "~/shared/texts";
import { numberWord, plural } from "~/shared/words";

const done: Record<string, string> = {
  oprettet: "Indsatsen er oprettet",
  rettet: "Indsatsen er rettet",
  flyttet: "Indsatsen er flyttet",
  tilknyttet: "Studieturen er tilknyttet",
  fjernet: "Studieturen hører ikke længere til indsatsen",
};

export const effortTexts = defineTexts({
  da: {
    title: "Indsatser",
    done,
    none: "Der er ingen indsatser endnu.",
    add: "Tilføj indsats",
    addBelow: "Tilføj delprojekt",
    newEffort: "Ny indsats",
    newBelow: (name: string) => `Nyt delprojekt under »${name}«`,
    edit: "Ret indsats",
    kind: (depth: number) => (depth === 0 ? "Indsats" : "Delprojekt"),
    below: "Delprojekter",
    noBelow: "Der er ingen delprojekter.",
    responsible: "Ansvarlig",
    responsibleHint: "En afdeling eller en funktion. Det bliver offentligt.",
    partners: "Partnere",
    description: "Beskrivelse",
    noDescription: "Indsatsen er ikke beskrevet endnu.",
    name: "Navn",
    refused: "Indsatsen er ikke gemt",
    notKnown: "Ikke oplyst",

    progress: "Hvor langt er vi?",
    progressLead:
      "Talt sammen af de projekter, studieture og initiativer, der bidrager til indsatsen og dens delprojekter.",
    tripsHeading: "Studieture",
    trip: "Studietur",
    chooseTrip: "Vælg en studietur",
    linkTrip: "Tilknyt studieturen",
    noTripsToLink: "Der er ingen studieture at tilknytte.",
    unlink: "Fjern",
    unlinkNamed: (name: string) => `Fjern ${name} fra indsatsen`,
    elsewhere: "Projekter og initiativer tilknyttes på deres egne sider.",

    up: "Op",
    down: "Ned",
    upNamed: (name: string) => `Flyt ${name} op`,
    downNamed: (name: string) => `Flyt ${name} ned`,
    move: "Flyt indsatsen",
    moveTo: "Flyt til",
    moveLead: "Delprojekterne følger med.",
    toStrategy: "Strategiens egne indsatser",
    remove: "Fjern indsatsen",
    removeLead: (below: number) =>
      below === 0
        ? "Indsatsen fjernes fra strategien."
        : `Indsatsen fjernes sammen med ${numberWord(below, "neuter")} ${plural(below, "delprojekt", "delprojekter")}.`,
  },
});
