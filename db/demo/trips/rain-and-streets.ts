import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A joint trip of two committees that went as it should; its accounts are corrected later. */
export const rainAndStreets = (firstDay: IsoDate): TripStory => ({
  title: "Regnen i byen: Gent og Delft",
  question: "Hvordan kan en havneby holde regnen ude af kældrene og samtidig få bedre gader og pladser?",
  purpose:
    "Kommunen skal klimasikre bymidten, før kloakken lægges om. Udvalgene vil se byer, hvor regnvand, gader og byrum er planlagt under ét, og høre, hvem der betaler for hvad.",
  alternatives:
    "Onlinemøder med begge byer blev overvejet: de ville dække planerne, men ikke vise, hvordan gaderne bruges. Et besøg i Aarhus og Middelfart blev overvejet, men de fleste medlemmer har været der.",
  committees: ["Klima- og Miljøudvalget", "Plan- og Byudvalget"],
  secretary: "Bente Klokkerholm",
  firstDay,
  days: 4,
  places: [
    { city: "Gent", country: "BE" },
    { city: "Delft", country: "NL" },
  ],
  transport: "Tog begge veje",
  travelClass: "2. klasse",
  travelTime: "12 timer hver vej",
  lodging: "3 nætter i enkeltværelser, trestjernet hotel",
  visits: [
    { day: 0, from: "07:10", to: "19:05", topic: "Tog til Gent", host: "", kind: "travel" },
    {
      day: 1,
      from: "09:00",
      to: "11:00",
      topic: "Byens regnvandsplan fra kvarter til kvarter",
      host: "Stad Gent",
    },
    {
      day: 1,
      from: "12:30",
      to: "14:30",
      topic: "Grønne gader i Rabot: sådan blev beboerne taget med",
      host: "Stad Gent",
      only: "Klima- og Miljøudvalget",
    },
    {
      day: 1,
      from: "12:30",
      to: "14:30",
      topic: "Trafikplanen, der gav plads til træer",
      host: "Mobiliteitsbedrijf Gent",
      only: "Plan- og Byudvalget",
    },
    { day: 1, from: "15:30", to: "17:00", topic: "Kanalerne, der blev åbnet igen", host: "Stad Gent" },
    { day: 1, from: "18:30", to: "20:30", topic: "Middag med værterne", host: "Stad Gent", kind: "social" },
    { day: 2, from: "08:20", to: "11:00", topic: "Tog til Delft", host: "", kind: "travel" },
    {
      day: 2,
      from: "12:30",
      to: "15:00",
      topic: "Hvem betaler for vandet på pladsen?",
      host: "Gemeente Delft",
    },
    {
      day: 2,
      from: "15:30",
      to: "17:00",
      topic: "Forsøgsmarken for diger og regnbede",
      host: "Hoogheemraadschap van Delfland",
      cancelled: "Værten meldte afbud på dagen og har sendt sit oplæg.",
    },
    { day: 2, from: "19:00", to: "20:30", topic: "Hvad tager vi med hjem?", host: "" },
    { day: 3, from: "08:00", to: "19:30", topic: "Tog hjem", host: "", kind: "travel" },
  ],
  officials: [{ role: "Miljøchef" }, { role: "Planchef" }],
  guests: ["Projektleder, Strandholm Forsyning"],
  withdrew: ["Thyra Kildebæk"],
  costs: [
    ["other_transport", "Tog, tur og retur", 34_500, 32_180],
    ["lodging", "Hotel, 3 nætter", 41_250, 39_600],
    ["meals", "Forplejning, 4 dage", 21_120, 20_460],
    ["fees", "Rundvisninger og oplæg", 9_000, 8_250],
    ["other", "Tolk og mødelokale", 6_500, 6_500],
  ],
  agendaItems: ["7", "5"],
  caseNumber: "00.22.04-P35-3-26",
  contributions: [
    {
      author: "Asger Lyngtoft",
      purposeMet: "yes",
      learned: [
        {
          topic: "Byens regnvandsplan fra kvarter til kvarter",
          text: "De tegner regnvand, kloak og gader på det samme kort. Det gør vi ikke, og det koster os to gravninger i stedet for én.",
        },
      ],
      recommendation: "Lav ét kort over bymidten sammen med forsyningen.",
      differently: "Færre programpunkter torsdag.",
      rating: "5",
    },
    {
      author: "Birte Søvind",
      purposeMet: "yes",
      learned: [
        {
          topic: "Grønne gader i Rabot: sådan blev beboerne taget med",
          text: "Beboerne fik valget mellem to gader, ikke mellem ja og nej. Det flyttede samtalen.",
        },
      ],
      recommendation: "Prøv to grønne gader, hvor beboerne vælger udformningen.",
      differently: "",
      rating: "4",
    },
    {
      author: "Frode Klintberg",
      purposeMet: "partly",
      learned: [
        {
          topic: "Hvem betaler for vandet på pladsen?",
          text: "Vandmyndigheden og byen deler regningen efter en fast nøgle. I Danmark må forsyningen ikke betale for byrummet.",
        },
      ],
      recommendation: "Få afklaret, hvad forsyningen må betale, før vi lover noget.",
      differently: "Tag en jurist fra forsyningen med.",
      rating: "4",
    },
    {
      author: "Oda Fjeldstrup",
      purposeMet: "partly",
      learned: [],
      recommendation: "",
      differently: "",
      rating: "3",
      dissent:
        "Parkeringspladserne i Strandgade er det, butikkerne lever af. Turen viste, hvor smukt regnbede kan blive, men ingen kunne vise, hvad de koster handlen. Det kan jeg ikke anbefale på det grundlag.",
    },
    {
      author: "Hannibal Vangsted",
      purposeMet: "yes",
      learned: [],
      recommendation: "Åbn den rørlagte Mølleå, når Torvegade alligevel graves op.",
      differently: "",
      rating: "5",
    },
  ],
  evaluation: {
    summary:
      "Gent og Delft har ikke én stor løsning på regnen, men mange små, og byen og vandselskabet tegner på det samme kort. Udvalgene anbefaler at gøre det samme i bymidten og at prøve to grønne gader.",
    purposeMet:
      "Ja, i det væsentlige. Begge byer kunne vise gader, hvor regnvandet bliver holdt tilbage, og hvor der samtidig er kommet træer og bænke. Hvem der betaler, er afgjort på en anden måde end i Danmark og kan ikke overføres direkte.",
    benefit:
      "I Gent bliver regnvand, kloak og gader planlagt på ét fælles kort, så en gade kun graves op én gang. Beboerne i Rabot fik valget mellem to udformninger og ikke mellem ja og nej.\n\nI Delft deler byen og vandmyndigheden regningen efter en fast nøgle, som alle kender på forhånd.",
    transferable:
      "Det fælles kort kan laves i morgen. Nøglen til betalingen kan ikke overføres: et dansk spildevandsselskab må ikke betale for byrum.",
    differently:
      "Færre programpunkter og mere tid til spørgsmål. En jurist fra forsyningen burde have været med.",
    recommendations: [
      {
        body: "Lav ét kort over bymidtens regnvand, kloak og gader sammen med Strandholm Forsyning.",
        owner: "Klima- og Miljøudvalget",
        cameOfIt: { status: "done", outcome: "Kortet er taget i brug af kommune og forsyning." },
      },
      {
        body: "Prøv to grønne gader, hvor beboerne vælger udformningen.",
        owner: "Plan- og Byudvalget",
        cameOfIt: {
          status: "under_way",
          outcome: "Fjordgade er valgt, og beboerne holder det første møde til foråret.",
        },
      },
      {
        body: "Åbn den rørlagte Mølleå, når Torvegade graves op.",
        owner: "Klima- og Miljøudvalget",
        cameOfIt: { status: "not_started", outcome: "" },
      },
      {
        body: "Lav parkeringspladserne i Strandgade om til regnbede.",
        owner: "Plan- og Byudvalget",
        cameOfIt: {
          status: "dropped",
          outcome: "Udvalget sagde nej, fordi en tælling viste for få ledige pladser i nærheden.",
        },
      },
    ],
    agendaItem: "6",
  },
});
