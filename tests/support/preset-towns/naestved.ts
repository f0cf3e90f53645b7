import type { PresetTown } from "./preset-town";

export const naestved: PresetTown = {
  preset: "Næstved",
  today: "2027-02-01",
  committees: {
    Byrådet: "council",
    Kulturudvalget: "standing",
    Skoleudvalget: "standing",
    Teknikudvalget: "standing",
  },
  members: {},
  trips: [
    {
      title: "Byrådets bustur til Lolland",
      committee: "Byrådet",
      state: "approved",
      from: "2028-09-12",
      place: ["Maribo", "DK"],
    },
    {
      title: "Byrådets bustur til Fyn",
      committee: "Byrådet",
      state: "approved",
      from: "2027-09-14",
      place: ["Svendborg", "DK"],
    },
    {
      title: "Byrådets bustur til Ribe",
      committee: "Byrådet",
      state: "proposed",
      from: "2027-10-12",
      place: ["Ribe", "DK"],
    },
    {
      title: "Kultur i Reykjavík",
      committee: "Kulturudvalget",
      state: "approved",
      from: "2027-05-11",
      to: "2027-05-14",
      place: ["Reykjavík", "IS"],
    },
    {
      title: "Skole i Marrakech",
      committee: "Skoleudvalget",
      state: "proposed",
      from: "2027-10-05",
      to: "2027-10-08",
      place: ["Marrakech", "MA"],
    },
    {
      title: "Teknik i Lund",
      committee: "Teknikudvalget",
      state: "approved",
      from: "2027-04-20",
      place: ["Lund", "SE"],
    },
    {
      title: "Teknik i Wien",
      committee: "Teknikudvalget",
      state: "proposed",
      from: "2027-11-02",
      to: "2027-11-05",
      place: ["Wien", "AT"],
    },
  ],
  cases: [
    {
      rule: "Hvert udvalg holder højst én studietur i valgperioden",
      kept: { of: "Kulturudvalget", evidence: "Godkendt eller holdt: »Kultur i Reykjavík«" },
      flagged: {
        of: "Teknikudvalget",
        outcome: "at_risk",
        evidence: "Med det, der er planlagt, bliver det to studieture: »Teknik i Lund«",
      },
      refused: {
        trip: "Teknik i Wien",
        because: "Teknikudvalget har allerede en tur i valgperioden: »Teknik i Lund«",
      },
    },
    {
      rule: "Hvert udvalg holder højst én studietur i kalenderåret",
      kept: { of: "Byrådet", evidence: "2028: Godkendt eller holdt: »Byrådets bustur til Lolland«" },
      flagged: {
        of: "Byrådet",
        outcome: "at_risk",
        evidence: "2027: Med det, der er planlagt, bliver det to studieture: »Byrådets bustur til Fyn«",
      },
      refused: {
        trip: "Byrådets bustur til Ribe",
        because: "Byrådet i 2027: To ture er godkendt eller holdt",
      },
    },
    {
      rule: "Turen går til Norden eller det øvrige Europa",
      kept: { of: "Kultur i Reykjavík", evidence: "Turen går til Island." },
      flagged: {
        of: "Skole i Marrakech",
        outcome: "breached",
        evidence: "Turen går til Marokko, som ikke er blandt rejsemålene.",
      },
      refused: { trip: "Skole i Marrakech", because: "Turen går til Marokko" },
    },
  ],
};
