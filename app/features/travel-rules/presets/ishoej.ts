import { type Preset, presetRule } from "./preset";

/** Trips at home and abroad counted apart, and kept out of each other's way. */
export const ishoej: Preset = {
  id: "ishoej",
  name: "Ishøj",
  source: "Kommunens regler for udvalgenes studieture",
  rules: [
    presetRule({
      kind: "maximumTrips",
      count: 1,
      per: "period",
      where: "abroad",
      citation: "Et udvalg kan holde én studietur til udlandet i valgperioden.",
    }),
    presetRule({
      kind: "maximumTrips",
      count: 1,
      per: "year",
      where: "home",
      citation: "Et udvalg kan holde én studietur i Danmark om året.",
    }),
    presetRule({
      kind: "heldEarly",
      strength: "should",
      months: 24,
      where: "abroad",
      citation: "Turen til udlandet bør ligge tidligt i valgperioden.",
    }),
    presetRule({
      kind: "maximumDays",
      days: 2,
      where: "home",
      citation: "En studietur i Danmark varer højst to dage.",
    }),
    presetRule({
      kind: "excludedBy",
      cause: "abroad",
      where: "home",
      citation: "Der holdes ingen studietur i Danmark i det år, hvor udvalget rejser til udlandet.",
    }),
    presetRule({
      kind: "excludedBy",
      cause: "council",
      where: "abroad",
      citation: "Udvalgene rejser ikke til udlandet i det år, hvor byrådet holder sin tur.",
    }),
    presetRule({
      kind: "guestTrips",
      count: 1,
      citation: "Et medlem kan deltage i et andet udvalgs studietur én gang i valgperioden.",
    }),
    presetRule({
      kind: "costPerParticipant",
      amount: 1_000_000,
      includes: "everything",
      above: "council",
      citation: "Koster turen mere end 10.000 kr. pr. deltager, skal byrådet godkende den.",
    }),
  ],
  note: "Reglerne siger ikke, hvor tidligt i perioden turen til udlandet bør ligge; her er det sat til de første 24 måneder.",
};
