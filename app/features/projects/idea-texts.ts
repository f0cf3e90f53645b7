import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";

/** Ideas: suggesting one, scoring it, and the ranked list. */
export const ideaTexts = defineTexts({
  da: {
    suggest: "Foreslå et projekt",
    suggestLead:
      "En idé er nok. Koordinatoren samler idéerne og sammenligner dem efter de effekter, strategien ønsker. Idéen bliver ikke offentlig af sig selv.",
    title: "Hvad skal projektet hedde?",
    what: "Hvad går det ud på?",
    why: "Hvorfor er det en god idé?",
    suggestedBy: "Hvem foreslår det?",
    suggestedByHint: "Navn, afdeling eller udvalg.",
    send: "Foreslå projektet",
    refused: "Idéen er ikke sendt",

    became: "Blev til projektet",
    makeProject: "Gør til projektidé",
    ofRecommendation: (number: number) => ` af anbefaling ${number}`,

    ranking: "Idéer efter vurdering",
    rankingLead: (strategy: string) =>
      `Idéer og vurderede projekter efter de ønskede effekter i »${strategy}«. Hvert kriterium giver 0–3 point gange sin vægt.`,
    noStrategy: "Ingen strategi gælder lige nu, så der er ingen kriterier at vurdere idéer efter.",
    noEffects: (strategy: string) =>
      `»${strategy}« nævner ingen ønskede effekter, så der er ingen kriterier at vurdere idéer efter.`,
    toStrategies: "Gå til strategier",
    none: "Der er ingen idéer lige nu.",
    notFound: "Ingen idéer passer til det, du har søgt efter.",
    search: "Søg efter titel",
    caption: "Idéer efter vurdering",
    columns: {
      rank: "Plads",
      idea: "Idé",
      sum: "Point",
      share: "Andel af mulige",
      missing: "Mangler vurdering",
    },
    notRanked: "–",
    notScored: "Ikke vurderet",
    sumOf: (sum: number, possible: number) => `${sum} af ${possible}`,
    share: (percent: number) => `${percent} %`,
    ofScored: "af de vurderede",
    missing: (names: readonly string[]) => joinWords([...names]),
    complete: "Intet",

    scoring: "Vurdering",
    scoringOf: "Vurdér efter strategiens ønskede effekter",
    scoringLead: (strategy: string) =>
      `Kriterierne er de ønskede effekter i »${strategy}«. Et kriterium, der ikke er vurderet, tæller ikke som nul.`,
    weight: (weight: number) => `Vægt ${weight}`,
    points: {
      "0": "0 – intet",
      "1": "1 – lidt",
      "2": "2 – en del",
      "3": "3 – meget",
    } as Readonly<Record<string, string>>,
    value: "Point",
    unscored: "Ikke vurderet",
    reason: "Hvorfor?",
    save: "Gem vurderingen",
    refusedScores: "Vurderingen er ikke gemt",
    result: (sum: number, possible: number) =>
      `${sum} ${plural(sum, "point", "point")} af ${possible} mulige.`,
    stillMissing: (n: number) =>
      `${capitalise(numberWord(n, "neuter"))} ${plural(n, "kriterium", "kriterier")} er ikke vurderet endnu.`,
    score: "Vurdér",
    closed: "Kun idéer og vurderede projekter bliver sammenlignet.",
  },
});
