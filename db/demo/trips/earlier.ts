import type { IsoDate } from "~/shared/dates";
import type { TripStory } from "../trip-story";

/** A trip of the period before, of the committee that was later divided in two. */
export const quietStreets = (firstDay: IsoDate): TripStory => ({
  title: "Cyklens by: Freiburg",
  question: "Hvad skal der til, før flere cykler til stationen end kører?",
  purpose: "Udvalget vil se, hvordan stier, parkering og billetter er tænkt sammen omkring en station.",
  committees: ["Teknik- og Miljøudvalget"],
  secretary: "Bente Klokkerholm",
  firstDay,
  days: 3,
  places: [{ city: "Freiburg", country: "DE" }],
  transport: "Tog begge veje",
  travelClass: "2. klasse",
  travelTime: "11 timer hver vej",
  lodging: "2 nætter i enkeltværelser",
  visits: [
    { day: 0, from: "16:00", to: "17:30", topic: "Stationen som cykelknudepunkt", host: "Stadt Freiburg" },
    { day: 1, from: "09:00", to: "12:00", topic: "På cykel gennem Vauban", host: "Stadt Freiburg" },
    {
      day: 1,
      from: "13:30",
      to: "15:30",
      topic: "Billetten, der gælder hele vejen",
      host: "Regio-Verkehrsverbund Freiburg",
    },
  ],
  officials: [{ role: "Teknisk chef" }],
  costs: [
    ["other_transport", "Tog og cykelleje", 13_200, 12_960],
    ["lodging", "Hotel, 2 nætter", 12_000, 12_000],
    ["meals", "Forplejning, 3 dage", 8_100, 7_875],
  ],
  agendaItems: ["5"],
  caseNumber: "23/1182",
  contributions: ["Frode Klintberg", "Asger Lyngtoft", "Birte Søvind"].map((author) => ({
    author,
    purposeMet: "yes" as const,
    learned: [],
    recommendation: "Byg overdækket cykelparkering ved stationen.",
    differently: "",
    rating: "4" as const,
  })),
  evaluation: {
    summary:
      "I Freiburg er cykelparkeringen tættere på toget end bilerne. Udvalget anbefaler det samme ved Strandholm Station.",
    purposeMet: "Ja. Byen kunne vise tal for, hvor mange der er skiftet fra bil til cykel.",
    benefit: "Parkeringen ligger under tag mellem sti og perron, og billetten gælder også for cyklen.",
    transferable: "Parkeringen kan bygges her. Billetten kræver en aftale med trafikselskabet.",
    differently: "Tag en repræsentant for pendlerne med.",
    recommendations: [
      {
        body: "Byg overdækket cykelparkering mellem stien og perronen på Strandholm Station.",
        owner: "Teknisk chef",
        cameOfIt: { status: "done", outcome: "Indviet med plads til 240 cykler." },
      },
      {
        body: "Aftal med trafikselskabet, at billetten gælder for cyklen.",
        owner: "Teknik- og Miljøudvalget",
        cameOfIt: { status: "dropped", outcome: "Trafikselskabet kan ikke ændre taksterne for én kommune." },
      },
    ],
    agendaItem: "4",
  },
});

/** A trip of the period before, whose evaluation is withdrawn for the time being. */
export const volunteers = (firstDay: IsoDate): TripStory => ({
  title: "Frivillige på plejehjemmet: Malmø",
  question: "Hvad får frivillige til at blive ved?",
  purpose:
    "Plejehjemmene mister frivillige efter få måneder. Udvalget vil se en by, hvor de bliver i årevis.",
  committees: ["Sundheds- og Ældreudvalget"],
  secretary: "Jonas Vesterlund",
  firstDay,
  days: 2,
  places: [{ city: "Malmø", country: "SE" }],
  transport: "Tog begge veje",
  travelClass: "2. klasse",
  travelTime: "3 timer hver vej",
  lodging: "1 nat i enkeltværelser",
  visits: [
    {
      day: 0,
      from: "13:00",
      to: "15:30",
      topic: "Én fast kontaktperson for hver frivillig",
      host: "Malmö stad",
    },
    { day: 1, from: "09:00", to: "11:00", topic: "Da de pårørende tog over om søndagen", host: "Rönnbacken" },
  ],
  officials: [{ role: "Ældrechef" }],
  costs: [
    ["other_transport", "Tog", 4_200, 4_060],
    ["lodging", "Hotel, 1 nat", 5_500, 5_500],
    ["meals", "Forplejning, 2 dage", 3_600, 3_480],
  ],
  agendaItems: ["7"],
  caseNumber: "24/0933",
  contributions: ["Inger Solbakke", "Aage Nordhave", "Ulla Tangsø"].map((author) => ({
    author,
    purposeMet: "yes" as const,
    learned: [],
    recommendation: "Giv hver frivillig én fast kontaktperson.",
    differently: "",
    rating: "5" as const,
  })),
  evaluation: {
    summary: "Frivillige bliver længere, når de har én fast kontaktperson på plejehjemmet.",
    purposeMet: "Ja. Malmø kunne vise, hvor længe de frivillige bliver, før og efter.",
    benefit: "Kontaktpersonen har timer sat af til det og er den samme i mindst et år.",
    transferable: "Det meste. Det kræver to timer om ugen på hvert plejehjem.",
    differently: "Tal med flere af de frivillige selv.",
    recommendations: [
      {
        body: "Giv hver frivillig én fast kontaktperson på alle plejehjem.",
        owner: "Ældrechefen",
        cameOfIt: { status: "done", outcome: "Alle seks plejehjem har nu en kontaktperson." },
      },
    ],
    agendaItem: "2",
  },
});
