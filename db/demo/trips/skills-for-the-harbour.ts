import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A trip that is approved and has its programme out, and departs in some weeks. */
export const skillsForTheHarbour = (firstDay: IsoDate): TripStory => ({
  title: "Hænder til havnen: Eindhoven",
  question: "Hvordan får virksomheder og skoler de unge til at vælge et teknisk fag?",
  purpose:
    "Havnens virksomheder mangler faglærte. Udvalget vil høre, hvordan by, skoler og virksomheder i Eindhoven har delt opgaven og regningen.",
  committees: ["Erhvervs- og Beskæftigelsesudvalget"],
  secretary: "Bente Klokkerholm",
  firstDay,
  days: 3,
  places: [{ city: "Eindhoven", country: "NL" }],
  transport: "Tog begge veje",
  travelClass: "2. klasse",
  travelTime: "11 timer hver vej",
  lodging: "2 nætter i enkeltværelser",
  visits: [
    {
      day: 0,
      from: "15:30",
      to: "17:00",
      topic: "Brainport: én aftale mellem by, skole og virksomhed",
      host: "Gemeente Eindhoven",
    },
    {
      day: 1,
      from: "09:00",
      to: "11:30",
      topic: "Værkstedet, hvor alle klasser kommer forbi",
      host: "Summa College",
    },
    {
      day: 1,
      from: "13:00",
      to: "15:00",
      topic: "Lærepladser hos små virksomheder",
      host: "Brainport Development",
    },
    {
      day: 1,
      from: "18:30",
      to: "20:30",
      topic: "Middag med værterne",
      host: "Gemeente Eindhoven",
      kind: "social",
    },
    { day: 2, from: "08:30", to: "10:00", topic: "Hvad tager vi med hjem?", host: "" },
  ],
  officials: [{ role: "Arbejdsmarkedschef" }],
  costs: [
    ["other_transport", "Tog, tur og retur", 14_000, 14_000],
    ["lodging", "Hotel, 2 nætter", 11_500, 11_500],
    ["meals", "Forplejning, 3 dage", 7_200, 7_200],
    ["fees", "Oplæg", 3_000, 3_000],
  ],
  agendaItems: ["6"],
  caseNumber: "26/2601",
  contributions: [],
});
