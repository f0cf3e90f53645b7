import type { Role } from "~/session/viewer";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";

export const peopleLabels: FieldLabels = {
  fullName: { what: "personens navn" },
  email: "E-mail",
  login: "E-mail",
};

const roleHints: Record<Role, string> = {
  secretary: "Planlægger ture og følger op for de udvalg, der krydses af nedenfor",
  politician: "Ser programmer og skriver sit bidrag til evalueringen",
  coordinator: "Offentliggør og passer projekter og organisationer",
  administrator: "Passer perioder, udvalg, rejseregler, personer og konti",
};

const done: Record<string, string> = {
  oprettet: "Personen er oprettet",
  rettet: "Personen er rettet",
  konto: "Kontoen er gemt",
  lukket: "Kontoen er lukket, og personen er logget af",
  aabnet: "Kontoen er åben igen",
  glemt: "Personen er slettet",
};

export const peopleTexts = defineTexts({
  da: {
    pageTitle: (name: string) => `${name} – Udsyn`,
    title: "Personer og konti",
    administration: "Administration",
    administrationPages: "Sider i administrationen",
    settings: "Indstillinger",
    done,
    search: "Søg efter navn eller e-mail",
    found: (total: number) => `${total} ${plural(total, "person", "personer")}`,
    nobody: "Ingen passer til det, du har søgt efter.",
    all: "Vis alle",
    create: "Opret person",
    columns: { name: "Navn", account: "Konto", committees: "Udvalg i dag" },
    noAccount: "Ingen konto",
    closed: "Lukket konto",
    invited: "Mangler adgangskode",
    none: "Ingen",

    name: "Navn",
    email: "E-mail",
    emailHint: "Vises kun i arbejdsrummet.",
    namesake: "Det er en anden person med samme navn",
    createLead: "Medlemmer kan også oprettes direkte fra udvalgets side.",
    refused: "Personen er ikke gemt",
    edit: "Ret person",

    seats: "Udvalg",
    noSeats: "Personen sidder ikke i noget udvalg.",
    account: "Konto",
    accountLead: "Personen kan ikke logge ind.",
    createAccount: "Giv adgang",
    editAccount: "Ret konto",
    accountOf: (name: string) => `Konto for ${name}`,
    accountRefused: "Kontoen er ikke gemt",
    login: "E-mail",
    loginHint: "Den logger personen ind med.",
    roles: "Roller",
    roleHints,
    serves: "Sekretær for",
    servesHint: "Gælder kun udvalgssekretærer. Ture fra udvalgenes forgængere følger med.",
    noCommittees: "Der er ingen udvalg at vælge imellem endnu.",
    inPeriod: (name: string, period: string) => `${name} (${period})`,
    password: "Adgangskode",
    hasPassword: "Er valgt",
    hasNoPassword: "Er ikke valgt endnu",
    state: "Status",
    open: "Åben",
    closedOn: (date: string) => `Lukket ${date}`,
    invite: "Lav link til adgangskode",
    inviteHint:
      "Send selv linket til personen. Et nyt link gør det gamle ubrugeligt, men den nuværende adgangskode virker, indtil en ny er valgt.",
    inviteDone: "Linket er klar",
    inviteLink: "Link til adgangskode",
    inviteLead:
      "Kopiér det nu; det vises kun denne ene gang. Det kan bruges én gang og i en uge. Enhver, der har linket, kan vælge adgangskoden.",
    close: "Luk kontoen",
    closeLead:
      "Personen bliver logget af med det samme og kan ikke logge ind. Det, personen har gjort, bliver stående.",
    reopen: "Åbn kontoen igen",

    forget: "Slet personen",
    forgetTitle: (name: string) => `Slet ${name}`,
    forgetLead: "Brug det kun, når nogen har krav på at blive glemt. Det kan ikke fortrydes.",
    forgetWhat: [
      "Navnet erstattes af »Slettet person« på udvalg, ture og evalueringer.",
      "E-mail og konto fjernes.",
      "Det, historikken siger om personen, slettes. At noget skete, og hvornår, bliver stående.",
      "Navne, der er skrevet i løbende tekst, fx i en evaluering, findes ikke af sig selv. Ret dem først.",
    ],
    forgetPublished:
      "Står navnet i noget, der er offentliggjort, skal det slettes dér først, på turens side om offentliggørelse.",
    forgetDo: "Slet for altid",
    keep: "Behold personen",
  },
});
