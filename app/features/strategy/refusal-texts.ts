import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import { defineTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";

const quoted = (names: unknown) => joinWords([names ?? []].flat().map((name) => `»${String(name)}«`));

export const strategyRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "strategy.endsBeforeAdopted": () => ({
      title: "Strategien slutter, før den er vedtaget",
      text: "Skriv en slutdato, der ligger efter vedtagelsen.",
    }),
    "strategy.areaTwice": () => ({
      title: "Et fagområde står to gange",
      text: "Lad et fagområde være enten i fokus eller til undersøgelse.",
    }),
    "strategy.circle": () => ({
      title: "Strategien ville afløse sig selv",
      text: "Den strategi, du har valgt, er selv kommet i stedet for denne. Vælg en tidligere.",
    }),
    "strategy.isReplaced": ({ where }) => ({
      title: "Strategien er afløst af en anden",
      text: `${quoted(where)} er registreret som afløser.`,
      wayOut: "Ret først, hvad den afløser.",
    }),
    "point.inUse": ({ point, where }) => ({
      title: "Et punkt er i brug",
      text: `»${String(point)}« kan ikke fjernes: ${quoted(where)} henviser til det.`,
      wayOut: "Lad punktet stå, eller fjern henvisningen først.",
    }),
    "effort.underItself": () => ({
      title: "Indsatsen kan ikke ligge under sig selv",
      text: "Vælg en indsats, der ikke selv hører under den, du flytter.",
    }),
    "effort.inUse": ({ where }) => ({
      title: "Indsatsen er i brug",
      text: `${quoted(where)} bidrager til indsatsen eller noget under den.`,
      wayOut: "Knyt det til en anden indsats først.",
    }),
  },
});
