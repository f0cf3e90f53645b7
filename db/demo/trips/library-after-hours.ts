import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A trip whose evaluation is late: two contributions are there, and nobody has compiled them. */
export const libraryAfterHours = (firstDay: IsoDate): TripStory => ({
  title: "Biblioteket efter lukketid: Bergen",
  question: "Hvad får unge til at bruge biblioteket om aftenen, og hvad kræver det af personalet?",
  purpose:
    "Hovedbiblioteket skal bygges om. Udvalget vil se biblioteker, der holder åbent til sent med få ansatte, og høre de unge, der bruger dem.",
  committees: ["Kultur- og Fritidsudvalget"],
  secretary: "Jonas Vesterlund",
  firstDay,
  days: 3,
  places: [{ city: "Bergen", country: "NO" }],
  transport: "Fly begge veje",
  travelClass: "Økonomiklasse",
  travelTime: "4 timer hver vej",
  lodging: "2 nætter i enkeltværelser",
  visits: [
    {
      day: 0,
      from: "14:00",
      to: "16:00",
      topic: "Biblioteket, der aldrig lukker helt",
      host: "Bergen offentlige bibliotek",
    },
    {
      day: 0,
      from: "19:00",
      to: "21:00",
      topic: "Aftenvagt: med på gulvet fra syv til ni",
      host: "Bergen offentlige bibliotek",
    },
    {
      day: 1,
      from: "09:30",
      to: "11:30",
      topic: "Ungerådet, der bestemmer over et budget",
      host: "Bergen kommune",
    },
    {
      day: 1,
      from: "13:00",
      to: "15:00",
      topic: "Musikværksted og lektiehjælp i samme rum",
      host: "Fyllingsdalen bydelshus",
    },
    { day: 1, from: "18:30", to: "20:30", topic: "Fælles middag", host: "", kind: "social" },
    { day: 2, from: "09:00", to: "10:30", topic: "Opsamling", host: "" },
  ],
  officials: [{ role: "Kulturchef" }],
  costs: [
    ["flights", "Fly, tur og retur", 17_500, 18_240],
    ["lodging", "Hotel, 2 nætter", 15_400, 15_400],
    ["meals", "Forplejning, 3 dage", 9_600, 10_115],
    ["other_transport", "Letbane og taxa", 2_000, 1_460],
  ],
  agendaItems: ["9"],
  caseNumber: "26/2214",
  contributions: [
    {
      author: "Merete Strømgaard",
      purposeMet: "yes",
      learned: [
        {
          topic: "Ungerådet, der bestemmer over et budget",
          text: "De unge bestemmer over 200.000 kroner om året. Det er nok til, at de bliver ved med at komme.",
        },
      ],
      recommendation: "Giv ungerådet sit eget lille budget til biblioteket.",
      differently: "Besøg en helt almindelig tirsdag aften.",
      rating: "5",
    },
    {
      author: "Hannibal Vangsted",
      purposeMet: "partly",
      learned: [],
      recommendation: "Få tal for, hvor mange der kommer efter klokken 20, før vi ændrer åbningstiden.",
      differently: "",
      rating: "3",
    },
  ],
});
