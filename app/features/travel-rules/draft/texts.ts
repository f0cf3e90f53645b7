import { formatDate, type IsoDate } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { TripPlace } from "../rule-sets";
import type { ShiftCounts } from "./tried-view";

const period = (slug: string) => slug.replace("-", "–");
const count = (n: number) => numberWord(n);
const trips = (n: number) => plural(n, "tur", "ture");

/** »én er ændret«, »to er nye« */
const are = (n: number, one: string, many = one) => `${count(n)} er ${plural(n, one, many)}`;

function changesLine({ changed, added, removed }: Record<"changed" | "added" | "removed", number>): string {
  return joinWords([
    ...(changed ? [are(changed, "ændret")] : []),
    ...(added ? [are(added, "ny", "nye")] : []),
    ...(removed ? [are(removed, "fjernet")] : []),
  ]);
}

/** »Én tur skifter, én kommer længere over grænsen, tre er uændrede.« */
function shiftsLine({ switching, further, nearer, same }: ShiftCounts, one: string, many: string): string {
  const named = (n: number) => `${numberWord(n, one === "udvalg" ? "neuter" : "common")}`;
  const parts = [
    ...(switching ? [[switching, "skifter"] as const] : []),
    ...(further ? [[further, "kommer længere over grænsen"] as const] : []),
    ...(nearer ? [[nearer, "kommer tættere på grænsen"] as const] : []),
    ...(same ? [[same, same === 1 ? "er uændret" : "er uændrede"] as const] : []),
  ];
  return `${capitalise(
    parts.map(([n, what], i) => `${named(n)} ${i === 0 ? `${plural(n, one, many)} ` : ""}${what}`).join(", "),
  )}.`;
}

export const draftTexts = defineTexts({
  da: {
    title: (slug: string) => `Rejseregler ${period(slug)}`,
    badge: (number: number) => `Version ${number}, kladde`,
    inForce: (number: number, by: string, on: IsoDate) =>
      `Version ${number} gælder nu (vedtaget af ${by} ${formatDate(on)}).`,
    coming: (number: number, from: IsoDate) => `Version ${number} træder i kraft ${formatDate(from)}.`,
    noneInForce: "Der gælder ingen regler endnu.",
    notYet: "Kladden gælder først, når den er vedtaget, og kun administratorer ser den.",
    seeVersion: (number: number) => `Se version ${number}`,
    heading: (rules: number, changes: Record<"changed" | "added" | "removed", number>, isFirst: boolean) => {
      const all = rules === 0 ? "Ingen regler" : `${rules} ${plural(rules, "regel", "regler")}`;
      if (isFirst) return all;
      const line = changesLine(changes);
      return line ? `${all}, ${line}` : `${all}, ingen er ændret`;
    },
    empty: "Kladden er tom. Tilføj den første regel, eller begynd med en skabelon.",
    must: "Skal",
    should: "Bør",
    changed: "Ændret",
    isNew: "Ny",
    edit: "Ret",
    editRule: (number: number) => ` regel ${number}`,
    appliesTo: (scope: string) => `Gælder ${scope}.`,
    saved: "Gemt i kladden",
    removedHeading: "Taget ud af reglerne",
    removedFrom: (number: number) => `Stod i version ${number}`,
    addRule: "Tilføj regel",
    startOver: "Begynd forfra fra en skabelon",
    noteHeading: "Hvad reglerne ellers siger",
    note: "Hvad reglerne ellers siger",
    noteHint:
      "Det, der ikke kan kontrolleres her, fx at det faglige indhold vejer tungt. Det vises sammen med reglerne.",
    noNote: "Intet er skrevet.",
    saveNote: "Gem i kladden",
    discardFold: "Kassér kladden",
    discardWhy: "Kladden slettes. De vedtagne versioner bliver stående.",
    discard: "Kassér kladden",
    gone: {
      heading: "Der er ingen kladde længere",
      text: "En anden har vedtaget eller kasseret den.",
      seeRules: "Se, hvilke regler der gælder nu",
      begin: "Begynd en ny kladde",
      opensElsewhere: " (åbner i et nyt vindue)",
    },
    done: {
      begyndt: "Kladden er begyndt",
      fjernet: "Reglen er taget ud af kladden",
      note: "Teksten er gemt i kladden",
    } as Record<string, string>,
    refused: "Reglen er ikke gemt. Ret det, der er markeret",
    editing: {
      isNewRule: (name: string) => `Ny regel: ${name}`,
      ofRule: (name: string) => name,
      countriesHint: "Skriv landene med komma imellem, fx Sverige, Tyskland.",
      noDeadline: "Lad tallet stå tomt, hvis der ikke er nogen frist.",
      inVersion: (number: number) => `I version ${number}:`,
      asInVersion: (number: number) => `Som i version ${number}.`,
      notInVersion: (number: number) => `Står ikke i version ${number}.`,
      strength: "Styrke",
      must: "Skal: stopper handlingen",
      should: "Bør: kræver en redegørelse",
      appliesTo: "Gælder for",
      committeeKinds: {
        standing: "Stående udvalg",
        finance: "Økonomiudvalget",
        section17: "§ 17, stk. 4-udvalg",
        council: "Byrådet",
      },
      named: "Udvalg nævnt ved navn",
      namedFold: (n: number) => (n === 0 ? "Nævn udvalg ved navn" : `Udvalg nævnt ved navn (${n})`),
      noCommittees: "Perioden har ingen udvalg endnu.",
      where: "Ture",
      places: {
        anywhere: "I Danmark og udlandet",
        home: "Kun i Danmark",
        abroad: "Kun i udlandet",
      } satisfies Record<TripPlace, string>,
      administrative: "Også administrative ture",
      administrativeHint: "Ture for embedsmænd og ledere",
      citation: "Ordlyd i beslutningen",
      citationHint: "Citeres i hver bemærkning og på den offentlige side.",
      save: "Gem i kladden",
      tryIt: "Prøv mod turene",
      cancel: "Fortryd",
      remove: "Fjern reglen",
      order: "Rækkefølge",
      up: "Flyt op",
      down: "Flyt ned",
      triedNotSaved: "Prøvet, ikke gemt.",
      seeTried: "Se, hvad det ændrer",
    },
    /** What a place in a sentence asks for, by the parameter's name. */
    parameter: {
      per: "Regnet for",
      unit: "Dage eller måneder",
      includes: "Udgifter, der regnes med",
      above: "Hvis turen er dyrere",
      carryOver: "Det ubrugte beløb",
      by: "Hvem der anmoder",
      body: "Hvem der beslutter",
      item: "Slags punkt på dagsordenen",
      contents: "Hvad der forelægges",
      cause: "Den anden tur",
      groups: "Grupper af lande",
      countries: "Lande",
      years: "År i valgperioden",
      sections: "Afsnit i evalueringen",
      parts: "Dele, der er offentlige",
    } as Readonly<Record<string, string>>,
    amountOf: "Beløb i kroner",
    percent: "Procent",
    numberOf: (what: string) => `Antal ${what}`,
    number: "Antal",
    /** As the fields are called in the sentences about them. */
    what: {
      whole: "tallet",
      amount: "beløbet",
      choice: "en mulighed",
      choices: "mindst én mulighed",
      countries: "landene",
    },
    tried: {
      heading: "Hvad ændrer det?",
      lead: (counts: Record<"trips" | "committees", ShiftCounts>) =>
        `Kladden er prøvet mod periodens ${counts.trips.all === 1 ? "ene tur" : `${numberWord(counts.trips.all)} ture`} og ${counts.committees.all === 1 ? "ene udvalg" : `${numberWord(counts.committees.all)} udvalg`}.`,
      withTyped: "Prøvet med reglen, som den står i felterne. Den er ikke gemt.",
      nothing: "Der er hverken ture eller udvalg i perioden at prøve mod.",
      trips: (counts: ShiftCounts) =>
        counts.same < counts.all
          ? shiftsLine(counts, "tur", "ture")
          : counts.all === 1
            ? "Turen er uændret."
            : "Alle ture er uændrede.",
      committees: (counts: ShiftCounts) =>
        counts.same < counts.all
          ? shiftsLine(counts, "udvalg", "udvalg")
          : counts.all === 1
            ? "Udvalget er uændret."
            : "Alle udvalg er uændrede.",
      committeesHeading: "Udvalg",
      period: "Hele perioden",
      noRule: "Ingen regel",
      noLonger: "Gælder ikke længere",
      arrow: "bliver til",
      asBefore: ", som før",
      before: (evidence: string) => `Før: ${evidence}`,
      unchanged: "Uændret.",
      unchangedUnder: (number: number) => `Uændret. Godkendt under version ${number} og vurderes efter den.`,
      fresh: ({ met, pending }: Record<"met" | "pending", number>) =>
        `Nye regler: ${joinWords([
          ...(met ? [`${count(met)} overholdt`] : []),
          ...(pending ? [`${count(pending)} afventer`] : []),
        ])}.`,
      theSame: (n: number, what: "trips" | "committees") => {
        const named = what === "trips" ? `${count(n)} ${trips(n)}` : `${numberWord(n, "neuter")} udvalg`;
        return `Vis ${named}, der er ${plural(n, "uændret", "uændrede")}`;
      },
      noContradiction: (at: string) => `Ingen regler modsiger hinanden. Prøvet i dag kl. ${at}.`,
      contradiction: "Regler modsiger hinanden",
      cannotBothHold: "Kladden kan ikke vedtages, før det er rettet.",
      together: (rules: readonly string[]) =>
        rules.length === 1
          ? `»${rules[0]}« kan ikke overholdes.`
          : `${joinWords(rules.map((rule) => `»${rule}«`))} kan ikke overholdes på samme tid.`,
    },
    adopt: {
      heading: (number: number) => `Vedtag version ${number}`,
      refused: "Reglerne er ikke vedtaget. Ret det, der er markeret",
      adoptedBy: "Vedtaget af",
      adoptedOn: "Mødedato",
      inForceFrom: "Gælder fra",
      dateHint: "Skriv dag, måned og år, fx 28.4.2027",
      link: "Link til referatet",
      submit: (number: number) => `Vedtag version ${number}`,
      warning: "Reglerne og ændringen bliver offentlige. En vedtaget version kan ikke rettes, kun afløses.",
    },
    begin: {
      title: (slug: string) => `Begynd på nye rejseregler ${period(slug)}`,
      short: "Begynd kladden",
      lead: "Kladden kan rettes regel for regel og prøves mod periodens ture, før den vedtages. Intet gælder, før det er vedtaget.",
      replaces: "Der er allerede en kladde. Den bliver slettet, hvis du begynder forfra.",
      noDraft: "Der er ingen kladde",
      noDraftWhy: "En anden kan have vedtaget eller kasseret den. Du kan begynde en ny her.",
      backToDraft: "Tilbage til kladden",
      fromVersion: (number: number) => `Begynd med version ${number}`,
      fromVersionWhy: (number: number) => `Reglerne i version ${number}, som kan rettes en for en.`,
      empty: "Begynd med en tom kladde",
      emptyWhy: "Byg reglerne op fra jeres egne retningslinjer, en for en.",
      presets: "Skabeloner",
      presetsWhy: "Sådan har andre kommuner skrevet deres regler. Alt kan rettes bagefter.",
      preset: (name: string) => `Begynd med reglerne fra ${name}`,
      seeRules: (n: number) => `Se ${numberWord(n)} ${plural(n, "regel", "regler")}`,
    },
    add: {
      title: "Tilføj regel",
      lead: "Vælg, hvad reglen skal handle om. Tal, styrke, og hvem den gælder for, skrives bagefter.",
      add: "Tilføj",
      addKind: (name: string) => ` ${name}`,
      used: (n: number) => (n === 1 ? "Står i kladden" : `Står ${numberWord(n)} gange i kladden`),
      example: "Fx:",
    },
    changes: {
      heading: (number: number) => `Ændringer fra version ${number}`,
      none: (number: number) => `Ingen regler er ændret fra version ${number}.`,
      added: "Ny regel:",
      removed: "Taget ud:",
      changed: "Ændret:",
      citation: "Ordlyd:",
    },
  },
});

export const draftLabels: FieldLabels = {
  strength: { what: "en styrke" },
  where: { what: "hvilke ture" },
  citation: { what: "ordlyden" },
  committeeIds: { what: "udvalg" },
  adoptedBy: { what: "hvem der vedtog reglerne" },
  adoptedOn: { what: "mødedatoen" },
  inForceFrom: { what: "den dag, reglerne gælder fra" },
  link: { what: "linket" },
  note: { what: "teksten" },
};
