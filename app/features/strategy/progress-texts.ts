import { defineTexts } from "~/shared/texts";
import { joinWords, numberWord, plural } from "~/shared/words";
import { type Progress, type ServingKind, type ServingState, servingKinds, servingStates } from "./progress";

type Words = Readonly<Record<ServingState, (n: number) => string>>;

const neuter = (n: number) => numberWord(n, "neuter");

const words: Readonly<Record<ServingKind, Words>> = {
  project: {
    idea: (n) => `${numberWord(n)} ${plural(n, "idé", "idéer")}`,
    ahead: (n) => `${neuter(n)} på vej`,
    running: (n) => `${neuter(n)} i gang`,
    done: (n) => `${neuter(n)} gennemført`,
    given_up: (n) => `${neuter(n)} opgivet`,
    recorded: (n) => `${neuter(n)} fra ældre kilde`,
  },
  trip: {
    idea: (n) => `${numberWord(n)} ${plural(n, "idé", "idéer")}`,
    ahead: (n) => `${numberWord(n)} ${plural(n, "planlagt", "planlagte")}`,
    running: (n) => `${numberWord(n)} undervejs`,
    done: (n) => `${numberWord(n)} holdt`,
    given_up: (n) => `${numberWord(n)} ikke holdt`,
    recorded: (n) => `${numberWord(n)} fra ældre kilde`,
  },
  initiative: {
    idea: (n) => `${numberWord(n)} ${plural(n, "idé", "idéer")}`,
    ahead: (n) => `${neuter(n)} på vej`,
    running: (n) => `${neuter(n)} i gang`,
    done: (n) => `${neuter(n)} afsluttet`,
    given_up: (n) => `${neuter(n)} opgivet`,
    recorded: (n) => `${neuter(n)} fra ældre kilde`,
  },
};

const kinds: Readonly<Record<ServingKind, string>> = {
  project: "Projekter",
  trip: "Studieture",
  initiative: "Initiativer",
};

const oneOf: Readonly<Record<ServingKind, string>> = {
  project: "projekt",
  trip: "studietur",
  initiative: "initiativ",
};

/** The progress of an effort in words: a sentence for each kind that serves it, none where nothing does. */
export const progressTexts = defineTexts({
  da: {
    oneOf,
    none: "Intet registreret endnu.",
    sentences: (progress: Progress): string[] =>
      servingKinds.flatMap((kind) => {
        const told = servingStates.filter((state) => progress[kind][state] > 0);
        if (told.length === 0) return [];
        return [
          `${kinds[kind]}: ${joinWords(told.map((state) => words[kind][state](progress[kind][state])))}.`,
        ];
      }),
  },
});
