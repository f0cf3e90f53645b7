import { type Preset, presetRule } from "./preset";

/** A maximum within Europe, and a trip of the council's own each year. */
export const naestved: Preset = {
  id: "naestved",
  name: "Næstved",
  source: "Kommunens retningslinjer for politiske studieture",
  rules: [
    presetRule({
      kind: "maximumTrips",
      count: 1,
      per: "period",
      citation: "Hvert udvalg kan holde én studietur i valgperioden.",
    }),
    presetRule({
      kind: "maximumTrips",
      count: 1,
      per: "year",
      appliesTo: ["council"],
      citation: "Byrådet kan holde én fælles bustur om året.",
    }),
    presetRule({
      kind: "destinations",
      groups: ["nordic", "europe"],
      countries: [],
      citation: "Turen går til Norden eller det øvrige Europa.",
    }),
  ],
  note: "Reglerne gælder de syv udvalg. Medlemmer af andre udvalg kan tages med som gæster. Byrådets tur er en tur i bus.",
};
