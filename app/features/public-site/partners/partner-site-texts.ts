import type { OrganisationKind } from "~/features/organisations/organisation";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";
import type { Connection, PartnerQuestion } from "./partner-search";

const kinds: Record<OrganisationKind, string> = {
  municipality: "Kommune",
  city: "By",
  university: "Universitet eller skole",
  region: "Region",
  company: "Virksomhed",
  association: "Forening",
  eu_office: "EU-kontor",
  other: "Anden organisation",
};

const connections: Record<Connection, string> = {
  twin_town: "Venskabsby",
  close_partner: "Tæt partner",
  regional_partner: "Regional partner",
  eu_office: "EU-kontor",
  membership: "Medlemskab",
  other: "Anden forbindelse",
};

const filters: Record<keyof PartnerQuestion, string> = {
  text: "Navn, by eller projekt",
  country: "Land",
  kind: "Art",
  connection: "Forbindelse",
  year: "Fælles projekt i året",
  policyArea: "Politikområde",
  programme: "EU-program",
};

/** What kind of page names a partner. */
const pageKinds: Readonly<Record<string, string>> = {
  strategy: "Strategi",
  initiative: "Initiativ",
  exchange: "Udveksling",
  network: "Netværk",
  group: "Organisering",
};

const projects = (n: number) => `${n} ${plural(n, "projekt", "projekter")}`;
const trips = (n: number) => `${n} ${plural(n, "studietur", "studieture")}`;

interface Shared {
  projects: number;
  trips: number;
  founded: readonly string[];
  mentionedBy: readonly string[];
}

function shared(projectCount: number, tripCount: number): string {
  return [projectCount > 0 && projects(projectCount), tripCount > 0 && trips(tripCount)]
    .filter(Boolean)
    .join(" · ");
}

interface Span {
  since: PartialDate | null;
  until: PartialDate | null;
}

const startUnknown = "startår ikke oplyst";

function spanInWords({ since, until }: Span): string {
  if (since)
    return until ? `${formatPartial(since)}–${formatPartial(until)}` : `siden ${formatPartial(since)}`;
  return until ? `til ${formatPartial(until)}, ${startUnknown}` : startUnknown;
}

export const partnerSiteTexts = defineTexts({
  da: {
    title: "Partnere",
    description: "Kommunens partnere i udlandet og herhjemme: venskabsbyer, fælles projekter og studieture.",
    lead: "Hvem kommunen arbejder sammen med, og hvad de er fælles om. En partner står her, når den er med i noget, der er offentligt.",
    toTwinTowns: "Se venskabsbyerne for sig",
    form: "Find en partner",
    filter: filters,
    all: "Alle",
    show: "Vis partnerne",
    reset: "Vis alle partnere",
    listHeading: "Partnerne",
    found: (n: number) => `${n} ${plural(n, "partner", "partnere")} fundet.`,
    none: "Der er ikke offentliggjort nogen partnere endnu.",
    nothing: "Ingen partnere svarer til det, du søger.",
    looser: "Prøv at udelade et af valgene:",
    without: (filter: string, n: number) => `Uden »${filter}«: ${n} ${plural(n, "partner", "partnere")}`,
    nothingHelps: "Prøv et andet ord, eller begynd forfra.",
    pages: "Sider med partnere",
    previous: "Forrige side",
    next: "Næste side",
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
    kind: kinds,
    connection: connections,
    /** Where a partner is; for a host whose place is not public, where the trips to it went. */
    where: (place: string | null, cities: readonly string[]) =>
      place ?? (cities.length > 0 ? `På studietur til ${joinWords(cities)}` : "Sted ikke oplyst"),
    shares: shared,
    /** What is shared with a partner; of one that is only named, where. */
    inShort: ({ projects, trips, founded, mentionedBy }: Shared) => {
      const known = [
        shared(projects, trips),
        founded.length > 0 && `Har stiftet ${joinWords(founded)}`,
      ].filter(Boolean);
      if (known.length > 0 || mentionedBy.length === 0) return known.join(" · ");
      return `Nævnt under ${joinWords(mentionedBy.map((title) => `»${title}«`))}`;
    },
    notKnown: "Ikke oplyst",
    hosts: "Værter på studieture",

    partnerDescription: (name: string, place: string | null, projectCount: number, tripCount: number) =>
      `${[name, place].filter(Boolean).join(", ")}: ${[projects(projectCount), trips(tripCount)].join(" og ")} sammen med kommunen, og hvad der ellers er offentligt.`,
    facts: {
      kind: "Art",
      place: "Sted",
      connection: "Forbindelse",
      earlier: "Tidligere",
      shared: "Fælles om",
      published: "Opdateret",
    },
    nothingShared: "Ingen offentlige projekter eller studieture",
    earlier: (names: readonly string[]) => `Tidligere ${joinWords(names)}`,
    /** »siden 1966«, »1994–2010«; what is not known of it is said. */
    span: spanInWords,
    /** »Tæt partner siden 1966«, »Tæt partner (startår ikke oplyst)«. */
    related: (how: string, span: Span) => {
      if (span.since) return `${how} ${spanInWords(span)}`;
      return `${how}${span.until ? ` til ${formatPartial(span.until)}` : ""} (${startUnknown})`;
    },
    withdrawn: (date: string) => `Partnerens egen side er trukket tilbage ${date}.`,
    about: "Om partneren",
    duties: "Opgaver",
    offers: "Tilbud",
    languages: "Sprog",
    staff: "Ansatte",
    trainees: "Praktikanter",
    website: "Websted",
    contact: "Kontaktperson",
    founders: "Stiftet af",
    founded: "Har stiftet",
    relations: "Forbindelser til kommunen",

    twinTown: "Venskabsby",
    twinState: { active: "Venskabsby", ended: "Tidligere venskabsby" },
    aims: "Formål",
    activities: "Aktiviteter",
    noActivities: "Aktiviteter er ikke oplyst.",
    responsible: "Ansvarlig",
    reviewed: "Senest gennemgået",
    nextReview: "Gennemgås næste gang",

    projects: "Projekter",
    noProjects: "Ingen projekter med partneren er offentlige.",
    trips: "Studieture",
    noTrips: "Ingen offentlige studieture har besøgt partneren.",
    cancelledVisit: "aflyst",
    visited: "På programmet:",
    townTrips: (town: string) => `Andre studieture til ${town}`,
    mentions: "Nævnes også her",
    pageKind: pageKinds,

    twinTowns: {
      title: "Venskabsbyer",
      description: "Kommunens venskabsbyer: siden hvornår, og hvad de to byer er fælles om.",
      lead: "Aftaler med andre byer om at mødes og lære af hinanden.",
      active: "Aftaler, der gælder",
      ended: "Tidligere venskabsbyer",
      none: "Der er ikke offentliggjort nogen venskabsbyer endnu.",
    },
  },
});
