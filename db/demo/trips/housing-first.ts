import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A trip that was cancelled the day before departure, with money already spent. */
export const housingFirst = (firstDay: IsoDate): TripStory => ({
  title: "Egen nøgle først: Trieste",
  question: "Kan borgere med psykisk sygdom få egen bolig, før de er raske, og hvad skal så være i nærheden?",
  purpose:
    "Kommunens botilbud er fuldt. Udvalget vil se en by, der lukkede sine institutioner og byggede støtten op i boligkvartererne.",
  committees: ["Socialudvalget"],
  secretary: "Jonas Vesterlund",
  firstDay,
  days: 3,
  places: [{ city: "Trieste", country: "IT" }],
  transport: "Fly begge veje",
  travelClass: "Økonomiklasse",
  travelTime: "6 timer hver vej",
  lodging: "2 nætter i enkeltværelser",
  visits: [
    {
      day: 0,
      from: "15:00",
      to: "17:00",
      topic: "Centre i kvarteret, åbne døgnet rundt",
      host: "Azienda sanitaria universitaria Giuliano Isontina",
    },
    {
      day: 1,
      from: "09:00",
      to: "12:00",
      topic: "En bolig, en kontaktperson og en aftale",
      host: "Comune di Trieste",
    },
  ],
  officials: [{ role: "Socialchef" }],
  costs: [
    ["flights", "Fly, tur og retur", 19_000, 19_000],
    ["lodging", "Hotel, 2 nætter", 12_600, 3_150],
    ["meals", "Forplejning, 3 dage", 8_400, 0],
  ],
  agendaItems: ["8"],
  caseNumber: "26/1907",
  contributions: [],
});

/** The committee tries again; its meetings have not been held yet. */
export const housingNearby = (firstDay: IsoDate): TripStory => ({
  ...housingFirst(firstDay),
  title: "Egen nøgle først: Espoo",
  places: [{ city: "Espoo", country: "FI" }],
  travelTime: "5 timer hver vej",
  visits: [
    {
      day: 0,
      from: "13:30",
      to: "16:00",
      topic: "Boliger uden betingelser: tyve års erfaring",
      host: "Espoon kaupunki",
    },
    {
      day: 1,
      from: "09:30",
      to: "12:00",
      topic: "Naboskab: når støtten bor på samme gang",
      host: "Y-Säätiö",
    },
    { day: 1, from: "18:00", to: "20:00", topic: "Fælles middag", host: "", kind: "social" },
  ],
  costs: [
    ["flights", "Fly, tur og retur", 14_250, 14_250],
    ["lodging", "Hotel, 2 nætter", 11_700, 11_700],
    ["meals", "Forplejning, 3 dage", 7_900, 7_900],
  ],
  caseNumber: "26/2950",
});
