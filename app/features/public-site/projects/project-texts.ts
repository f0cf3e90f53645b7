import type { PartnerRole } from "~/features/partners/partner";
import type { ProjectStatus, TripRelation } from "~/features/projects/project";
import type { DecisionOutcome, DepartureKind } from "~/features/projects/project-decision";
import { defineTexts } from "~/shared/texts";
import { joinWords, plural } from "~/shared/words";

const projects = (n: number) => `${n} ${plural(n, "projekt", "projekter")}`;

const status: Record<ProjectStatus, string> = {
  idea: "Idé",
  assessed: "Vurderet",
  approved: "Godkendt",
  rejected: "Afvist",
  applied: "Ansøgt",
  granted: "Bevilget",
  refused: "Afslag på tilskud",
  running: "I gang",
  completed: "Gennemført",
  stopped: "Stoppet",
  recorded: "Fra ældre kilde",
};

const roles: Record<PartnerRole, string> = {
  lead: "Ledende partner",
  partner: "Partner",
  associated: "Tilknyttet partner",
  founder: "Stifter",
};

const relation: Record<TripRelation, string> = {
  came_from: "Projektet udsprang af studieturen",
  led_to: "Projektet førte til studieturen",
};

const outcome: Record<DecisionOutcome, string> = { yes: "sagde ja", no: "sagde nej" };
const departure: Record<DepartureKind, string> = { dispensation: "Dispensation", explanation: "Redegørelse" };

/** The public catalogue of projects, and a project's own page. */
export const projectTexts = defineTexts({
  da: {
    title: "Projekter",
    description:
      "Kommunens internationale projekter: søg efter emne eller partner, og vælg politikområde, program, land, status og år.",
    lead: "Samarbejder med andre byer, regioner, universiteter og foreninger i udlandet. Hent idéer, og spørg kontaktpersonen.",
    status,
    statusSince: (words: string, date: string) => `${words} siden ${date}`,
    roles,
    notKnown: "Ikke oplyst",
    until: (date: string) => `til ${date}`,

    form: "Find et projekt",
    search: "Emne, titel eller partner",
    filters: {
      area: "Politikområde",
      programme: "Program",
      country: "Land",
      status: "Status",
      year: "I gang i året",
      role: "Partnerens rolle",
    },
    filterNames: {
      text: "søgeordet",
      area: "politikområdet",
      programme: "programmet",
      country: "landet",
      status: "status",
      year: "året",
      role: "rollen",
    },
    all: {
      area: "Alle områder",
      programme: "Alle programmer",
      country: "Alle lande",
      status: "Alle",
      year: "Alle år",
      role: "Alle roller",
    },
    counted: (label: string, n: number) => `${label} (${n})`,
    show: "Vis projekterne",
    reset: "Vis alle projekter",
    foundHeading: "Projekterne",
    found: (n: number) => (n === 0 ? "Ingen projekter svarer til det, du søger." : `${projects(n)} fundet.`),
    loosen: (what: string, n: number) => `Uden ${what}: ${projects(n)}`,
    loosenLead: "Løsn søgningen:",
    loosenNothing: "Fjern flere af valgene, eller prøv et andet ord.",
    none: "Der er ikke offentliggjort nogen projekter endnu.",
    pages: "Sider med projekter",
    previous: "Forrige side",
    next: "Næste side",
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,

    facts: {
      status: "Status",
      period: "Periode",
      programme: "Program",
      updated: "Opdateret",
      countries: "Lande",
      euContribution: "EU-tilskud, højst",
    },
    euContribution: (amount: string) => `EU-tilskud højst ${amount}`,
    countriesMore: (names: readonly string[], more: number) =>
      more === 0 ? joinWords([...names]) : `${names.join(", ")} og ${more} andre`,

    purpose: "Formål",
    purposeNotKnown: "Formålet er ikke oplyst.",
    about: {
      acronym: "Akronym",
      kind: "Projekttype",
      call: "Indkaldelse",
      ownerDepartment: "Ansvarlig afdeling",
      projectLeader: "Projektleder",
      website: "Hjemmeside",
    },
    money: "Økonomi",
    moneyNotKnown: "Budget og tilskud er ikke oplyst.",
    amounts: {
      totalCost: "Samlet budget",
      euContribution: "EU-tilskud, højst",
      share: "Tilskuddets andel",
      own: "Kommunens eget bidrag",
    },
    atMost: (share: string) => `højst ${share}`,
    partners: "Partnere",
    noPartners: "Partnerne er ikke oplyst.",
    headcount: (n: number) => `${n} partnere`,
    countries: "Deltagende lande",
    serves: "Det tjener projektet",
    policyAreas: "Politikområder",
    strategy: (name: string) => `Indsats i »${name}«`,
    milestones: "Milepæle",
    due: (date: string) => `Frist ${date}`,
    reached: (date: string) => `Nået ${date}`,
    noDate: "Uden frist",
    results: "Resultater",
    noResults: "Resultaterne er ikke oplyst.",
    links: "Links",
    resultLink: "Læs mere",
    background: "Studieture og anbefalinger",
    relation,
    recommendation: (number: number) => `Anbefaling ${number} fra studieturen`,
    decisions: "Politisk behandling",
    outcome,
    decided: (body: string, words: string) => `${body} ${words}`,
    decisionNotRegistered: "Beslutning på et åbent punkt er ikke registreret.",
    agendaItem: (item: string) => `Punkt ${item}`,
    caseNumber: (number: string) => `Sag ${number}`,
    released: (date: string) => `Lukket punkt, frigivet ${date}`,
    superseded: "Gælder ikke længere",
    minutes: "Referat",
    departure,
    departureRevoked: (date: string) => `Tilbagekaldt ${date}`,
    contact: "Kontakt",
    noContact: "Projektet har ingen offentlig kontaktperson.",
    projectDescription: (title: string, purpose: string) => `${title}. ${purpose}`.slice(0, 200),

    tripProjects: "Projekter, som turen hænger sammen med",
    recommendationProject: "Blev til projektet",
    tripRelation: {
      came_from: "udsprang af turen",
      led_to: "førte til turen",
    } satisfies Record<TripRelation, string>,
  },
});
