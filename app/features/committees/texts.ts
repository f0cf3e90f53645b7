import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import type { CommitteeKind } from "./committee";
import type { SeatRole } from "./membership";

export const committeeLabels: FieldLabels = {
  name: { what: "udvalgets navn" },
  kind: { what: "udvalgets art" },
  startsOn: "Første dag",
  endsOn: "Sidste dag",
  role: { what: "hverv" },
  personId: "Person",
  fullName: "Nyt navn",
  members: { what: "navnene" },
};

const kindWords: Record<CommitteeKind, string> = {
  standing: "Stående udvalg",
  finance: "Økonomiudvalg",
  section17: "§ 17, stk. 4-udvalg",
  council: "Kommunalbestyrelse",
};

const roleWords: Record<SeatRole, string> = {
  chair: "formand",
  vice_chair: "næstformand",
  member: "medlem",
  substitute: "suppleant",
};

const done: Record<string, string> = {
  oprettet: "Udvalget er oprettet",
  rettet: "Udvalget er rettet",
  forgaengere: "Forgængerne er gemt",
  medlem: "Medlemmet er tilføjet",
  medlemmer: "Medlemmerne er tilføjet",
  medlemskab: "Medlemskabet er rettet",
  fjernet: "Medlemskabet er fjernet",
};

export const committeeTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    kind: kindWords,
    kindHint: {
      standing: "",
      finance: "Det udvalg, som loven kræver til kommunens økonomi",
      section17: "Nedsat af byrådet til at løse en bestemt opgave",
      council: "Byrådet som helhed",
    } satisfies Record<CommitteeKind, string>,
    role: roleWords,
    youServe: "Du er sekretær",
    done,
    columns: {
      committee: "Udvalg",
      chair: "Formand",
      secretary: "Sekretær",
      trips: "Studieture",
      standing: "Stilling",
    },
    committees: "Udvalg",
    noChair: "Ikke registreret",
    noSecretary: "Ingen",
    none: "Valgperioden har ingen udvalg endnu.",
    noneYet:
      "Valgperioden har ingen udvalg endnu. Opret dem ét for ét, eller overtag dem, der fandtes i perioden før.",
    create: "Opret udvalg",
    takeOver: (period: string) => `Overtag udvalg fra ${period}`,
    takeOverHint:
      "Navn og art følger med, og det gamle udvalg bliver forgænger. Medlemmerne følger ikke med.",
    takeOverButton: "Overtag udvalgene",
    takeOverRefused: "Udvalgene er ikke overtaget",

    edit: "Ret udvalget",
    basics: "Navn, art og dage",
    refused: "Udvalget er ikke gemt",
    name: "Navn",
    nameHint: "Adressen beholder det første navn, så links bliver ved med at virke.",
    kindLabel: "Art",
    kindLead: "Rejsereglerne kan gælde for nogle arter og ikke for andre.",
    startsOn: "Første dag",
    endsOn: "Sidste dag",
    daysHint: "Udvalget kan begynde senere eller ophøre tidligere end valgperioden.",
    predecessors: "Forgængere",
    whichPredecessors: "Hvilke udvalg kom det af?",
    predecessorsHint:
      "Er udvalget omdøbt, lagt sammen eller delt? Et udvalg arver de ture, som dets forgængere i samme valgperiode har holdt.",
    noPredecessors: "Der er ingen udvalg at vælge imellem endnu.",
    savePredecessors: "Gem forgængere",
    predecessorsRefused: "Forgængerne er ikke gemt",

    members: "Medlemmer",
    noMembers: "Der er ingen medlemmer endnu.",
    noMembersNow: "Ingen sidder i udvalget i dag.",
    otherSeats: (count: number) => `Tidligere og kommende medlemmer (${count})`,
    memberColumns: { name: "Navn", role: "Hverv", days: "Periode", edit: "Ret" },
    editSeat: (name: string) => `Ret ${name}`,
    wholeTime: "Hele udvalgets tid",
    addMember: "Tilføj medlem",
    addMany: "Indsæt mange medlemmer",
    trips: "Studieture",
    noTrips: "Udvalget har ingen studieture endnu.",
    inheritedFrom: (name: string) => `Fra forgængeren ${name}`,
    standing: "Hvordan står udvalget?",
    exempt: "Rejsereglerne gælder ikke for udvalget",
    rules: "Hvad siger rejsereglerne?",
    next: "Næste",
    from: "Tur",
    dueOn: (date: string) => `senest ${date}`,
    overdue: (date: string) => `skulle være sket ${date}`,
    secretaries: "Sekretærer",
    noSecretaries: "Ingen er sekretær for udvalget endnu. En administrator vælger det på personens side.",
    line: "Før og efter",
    cameOf: "Kom af",
    becameWhat: "Blev til",
    inPeriod: (name: string, period: string) => `${name} (${period})`,

    seatRefused: "Medlemskabet er ikke gemt",
    person: "Person",
    personHint: "Vælg en, der allerede er registreret, eller skriv et nyt navn nedenfor.",
    choosePerson: "Vælg person",
    newName: "Nyt navn",
    newNameHint: "Kun hvis personen ikke står på listen.",
    roleLabel: "Hverv",
    seatStartsOn: "Fra og med",
    seatEndsOn: "Til og med",
    many: "Navne",
    manyHint:
      "Ét navn på hver linje. Skriv formand, næstformand eller suppleant efter et komma; uden et ord er personen medlem.",
    manyButton: "Tilføj medlemmerne",
    manyRefused: "Listen er ikke tilføjet",
    manyLead: "Et navn, der allerede er registreret, bliver brugt; ellers oprettes personen.",
    editSeatTitle: (name: string) => `${name}: ret medlemskab`,
    editSeatLead: "Sæt en tidligere sidste dag, når nogen forlader udvalget.",
    removeSeat: "Fjern medlemskabet",
    removeSeatLead:
      "Kun hvis det er skrevet ind ved en fejl. Et medlem, der har siddet i udvalget, skal have en sidste dag i stedet.",
  },
});
