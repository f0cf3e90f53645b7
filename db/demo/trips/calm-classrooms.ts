import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A trip whose published programme named an official who should not have been named: that version is redacted. */
export const calmClassrooms = (firstDay: IsoDate): TripStory => ({
  title: "Ro i klassen: Jyväskylä",
  question:
    "Hvordan hjælper en skole de børn, der har svært ved at være i klassen, uden at flytte dem ud af den?",
  purpose:
    "Flere børn end før får et tilbud uden for deres egen klasse. Udvalget vil se, hvordan finske skoler arbejder med to voksne i klassen og faste timer til trivsel.",
  committees: ["Børne- og Skoleudvalget"],
  secretary: "Jonas Vesterlund",
  firstDay,
  days: 3,
  places: [{ city: "Jyväskylä", country: "FI" }],
  transport: "Fly og tog",
  travelClass: "Økonomiklasse; 2. klasse",
  travelTime: "8 timer hver vej",
  lodging: "2 nætter i enkeltværelser",
  visits: [
    {
      day: 0,
      from: "15:00",
      to: "17:00",
      topic: "To voksne i klassen: hvad koster det?",
      host: "Jyväskylän kaupunki",
    },
    { day: 1, from: "08:00", to: "11:30", topic: "En formiddag i tredje klasse", host: "Kilpisen koulu" },
    {
      day: 1,
      from: "13:00",
      to: "15:00",
      topic: "Trivselstimen, der ligger fast i skemaet",
      host: "Kilpisen koulu",
    },
    {
      day: 1,
      from: "18:00",
      to: "20:00",
      topic: "Middag med skolelederne",
      host: "Jyväskylän kaupunki",
      kind: "social",
    },
    {
      day: 2,
      from: "09:00",
      to: "11:00",
      topic: "Læreruddannelsen: hvad bliver de nye lærere gode til?",
      host: "Jyväskylän yliopisto",
    },
  ],
  officials: [
    { role: "Skolechef", name: "Gudrun Elleskov", nameIsPublic: true },
    { role: "Pædagogisk konsulent" },
  ],
  costs: [
    ["flights", "Fly, tur og retur", 24_500, 23_870],
    ["other_transport", "Tog Helsinki–Jyväskylä", 5_600, 5_600],
    ["lodging", "Hotel, 2 nætter", 16_800, 16_310],
    ["meals", "Forplejning, 3 dage", 10_500, 9_945],
  ],
  agendaItems: ["4"],
  caseNumber: "00.22.04-P35-1-26",
  contributions: ["Ditte Havbro", "Villads Engholt", "Signe Mosevang", "Laust Birkelev"].map(
    (author, at) => ({
      author,
      purposeMet: at === 1 ? ("partly" as const) : ("yes" as const),
      learned: [
        {
          topic: "Trivselstimen, der ligger fast i skemaet",
          text: "Timen er der hver uge, også når der er travlt. Det er det, der virker.",
        },
      ],
      recommendation: "Prøv en fast ugentlig time på tre skoler, og mål det ens alle tre steder.",
      differently: "Mere tid i klasserne og mindre i mødelokaler.",
      rating: "4" as const,
    }),
  ),
  evaluation: {
    summary:
      "Skolerne i Jyväskylä har én fast time om ugen til klassens trivsel og to voksne i de timer, hvor det er sværest. Udvalget anbefaler at prøve det på tre skoler og at måle det på samme måde alle steder.",
    purposeMet: "Ja. Skolerne kunne vise, hvad de gør, før et barn bliver flyttet, og hvad det koster.",
    benefit:
      "To voksne i klassen er ikke i alle timer, men i dem, hvor klassen selv siger, at det er sværest. Trivselstimen ligger fast og bliver ikke aflyst.",
    transferable:
      "Timen kan indføres uden nye penge. To voksne i klassen kræver omprioritering og en aftale med lærerne.",
    differently: "Mere tid i klasserne og mindre i mødelokaler.",
    recommendations: [
      {
        body: "Prøv en fast ugentlig trivselstime på tre skoler, og mål den på samme måde.",
        owner: "Skolechefen",
        cameOfIt: { status: "under_way", outcome: "Tre skoler er gået i gang efter sommerferien." },
      },
      {
        body: "Lad klassen selv pege på de timer, hvor der er brug for to voksne.",
        owner: "Skolechefen",
        cameOfIt: { status: "done", outcome: "Alle 4.-6. klasser spørges nu to gange om året." },
      },
    ],
    agendaItem: "3",
  },
});
