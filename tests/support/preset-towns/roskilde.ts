import type { PresetTown } from "./preset-town";

export const roskilde: PresetTown = {
  preset: "Roskilde",
  today: "2029-12-01",
  committees: {
    Kulturudvalget: "standing",
    Skoleudvalget: "standing",
    Teknikudvalget: "standing",
    Økonomiudvalget: "finance",
  },
  members: {},
  trips: [
    {
      title: "Kultur i Malmö",
      committee: "Kulturudvalget",
      state: "held",
      from: "2027-03-09",
      to: "2027-03-11",
      place: ["Malmö", "SE"],
      programmePublishedOn: "2027-02-23",
      evaluated: { on: "2027-05-25", by: "Kulturudvalget" },
    },
    {
      title: "Skole i Kiel",
      committee: "Skoleudvalget",
      state: "proposed",
      from: "2029-12-11",
      to: "2029-12-13",
      place: ["Kiel", "DE"],
    },
    {
      title: "Teknik i Lund",
      committee: "Teknikudvalget",
      state: "held",
      from: "2028-06-06",
      to: "2028-06-08",
      place: ["Lund", "SE"],
    },
  ],
  cases: [
    {
      rule: "Hvert udvalg holder mindst én studietur i valgperioden",
      kept: { of: "Kulturudvalget", evidence: "Holdt: »Kultur i Malmö«" },
      flagged: {
        of: "Økonomiudvalget",
        outcome: "at_risk",
        evidence: "Ingen tur er holdt endnu, og der er ikke godkendt nok. 30 dage er tilbage.",
      },
    },
    {
      rule: "Turen holdes inden for valgperiodens første 24 måneder",
      kept: { of: "Kultur i Malmö", evidence: "Turen begynder 9. marts 2027" },
      flagged: {
        of: "Teknik i Lund",
        outcome: "breached",
        evidence: "Turen begynder 6. juni 2028, efter 31. december 2027.",
      },
      tolerated: "Skole i Kiel",
    },
    {
      rule: "Program og budget er offentligt",
      kept: { of: "Kultur i Malmö", evidence: "Offentliggjort 23. februar 2027" },
      flagged: {
        of: "Teknik i Lund",
        outcome: "pending",
        evidence: "Programmet mangler endnu. Der er ingen fast frist.",
      },
    },
    {
      rule: "Udvalget får en skriftlig evaluering",
      kept: { of: "Kultur i Malmö", evidence: "Afleveret 25. maj 2027" },
      flagged: {
        of: "Teknik i Lund",
        outcome: "pending",
        evidence: "Evalueringen mangler endnu. Der er ingen fast frist.",
      },
    },
    {
      rule: "Evalueringen er offentlig",
      kept: { of: "Kultur i Malmö", evidence: "Offentliggjort 1. juni 2027" },
      flagged: {
        of: "Teknik i Lund",
        outcome: "pending",
        evidence: "Offentliggørelsen mangler endnu. Der er ingen fast frist.",
      },
    },
  ],
};
