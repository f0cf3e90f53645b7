import { formatDate, type IsoDate } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";
import type { DutyKind, Responsible, Stage } from "./findings";
import type { ForecastStep } from "./forecast";
import type { TripPlace } from "./rule-sets";
import { ruleWords } from "./rule-words";

const period = (slug: string) => slug.replace("-", "–");

export const travelRuleTexts = defineTexts({
  da: {
    pageTitle: (page: string) => `${page} – Udsyn`,
    period,
    stage: {
      nothing: "Intet planlagt",
      planned: "Planlagt",
      approved: "Godkendt",
      under_way: "Undervejs",
      dates_passed: "Skal bekræftes som holdt",
      held: "Holdt",
    } satisfies Record<Stage, string>,
    notSpokenOf: "Ikke omfattet",
    duty: {
      approve: "Godkendelse",
      publish_programme: "Program offentligt",
      confirm_held: "Bekræftelse af, at turen er holdt",
      evaluation: "Evaluering",
      accounts: "Regnskab",
      publish_evaluation: "Evaluering offentlig",
      publish_accounts: "Regnskab offentligt",
      follow_up: "Opfølgning på anbefalinger",
    } satisfies Record<DutyKind, string>,
    responsible: {
      secretary: "Udvalgets sekretær",
      politicians: "Deltagerne",
      chair: "Formanden",
      committee: "Udvalget",
      coordinator: "International koordinator",
    } satisfies Record<Responsible, string>,
    findings: {
      quoted: (citation: string) => `Rejsereglerne: »${citation}«`,
      noCitation: "Rejsereglerne",
      inherited: "Bruddet fulgte med, da turen eller reglerne blev registreret.",
      forCommittee: (rule: string, committee: string) => `${rule}: ${committee}`,
      dispensation: "skriv en dispensation ind",
      dispensationIsPublic: "Dispensationen bliver offentlig.",
      explanation: "skriv en redegørelse ind",
      explanationIsPublic: "Redegørelsen bliver offentlig.",
      none: "Ingen regler gælder her.",
    },
    allowance: {
      dispensation: (body: string, on: IsoDate, item: string) =>
        `${body}, ${formatDate(on)}${item ? `, punkt ${item}` : ""}`,
      revoked: (on: IsoDate, reason: string) => `Tilbagekaldt ${formatDate(on)}: ${reason}`,
      noAccount: "Ingen redegørelse er modtaget.",
      explanation: (author: string, on: IsoDate) => `${author}, ${formatDate(on)}`,
      decision: "Se beslutningen",
    },
    forecast: {
      heading: "Hvornår skal turene holdes?",
      lead: "Regnet ud fra i dag og reglerne: den sidste måned, hvor alt kan nås, og det næste, der skal ske.",
      own: "Hvad skal nås hvornår?",
      columns: { committee: "Udvalg", lastMonth: "Sidste måned", next: "Næste skridt" },
      noMonth: "Ingen måned er tilbage",
      onlyMusts: "(et »bør« kan ikke længere nås)",
      /** The years in which there is place for no trip more; where the trip on its way takes it, beside that one. */
      full: (years: readonly number[], where: TripPlace, isOwn: boolean) =>
        `(i ${joinWords(years.map(String))} er der ikke plads til ${["flere ture", ruleWords.da.where[where], isOwn && "end den, der er på vej"].filter(Boolean).join(" ")})`,
      step: {
        decide: "Beslutning",
        publish_programme: "Program offentligt",
        depart: "Afrejse",
        evaluate: "Evaluering",
        publish_after: "Evaluering og regnskab offentligt",
      } satisfies Record<ForecastStep, string>,
      by: (day: string) => `senest ${day}`,
      done: "Gjort",
    },
    periods: {
      title: "Rejseregler",
      lead: "Hver valgperiode har sine egne regler. De bliver brugt, når ture planlægges, godkendes og afsluttes, og de er offentlige.",
      empty: "Der er ingen valgperioder endnu. En administrator kan oprette dem under »Udvalg og perioder«.",
      columns: { period: "Valgperiode", rules: "Regler", version: "Gældende version" },
      noRules: "Ingen regler registreret",
      rules: (count: number) => `${count} ${plural(count, "regel", "regler")}`,
      version: (number: number, from: IsoDate) => `Version ${number}, fra ${formatDate(from)}`,
    },
    rules: {
      title: (slug: string) => `Rejseregler ${period(slug)}`,
      inForce: (number: number, by: string, on: IsoDate) =>
        `Version ${number}, vedtaget af ${by} ${formatDate(on)}`,
      noRules: "Ingen regler registreret",
      noRulesWhy: "Uden regler afvises intet, og udvalgenes ture vises uden vurdering.",
      edit: "Ret reglerne",
      continueDraft: (number: number) => `Fortsæt kladden til version ${number}`,
      startOver: "Begynd fra en skabelon",
      heading: (count: number) => `${capitalise(numberWord(count))} ${plural(count, "regel", "regler")}`,
      must: "Skal",
      should: "Bør",
      appliesTo: (kinds: string) => `Gælder ${kinds}`,
      note: "Hvad reglerne ellers siger",
      versions: "Versioner",
      versionLine: (number: number, by: string, on: IsoDate, from: IsoDate) =>
        `Version ${number}: vedtaget af ${by} ${formatDate(on)}, gælder fra ${formatDate(from)}`,
      minutes: "Se referatet",
      present: "Gælder nu",
      coming: "Træder i kraft senere",
      dispensations: "Dispensationer",
      noDispensations: "Ingen dispensationer er givet.",
      explanations: "Redegørelser",
      noExplanations: "Ingen redegørelser er givet.",
      newDispensation: "Skriv en dispensation ind",
      newExplanation: "Skriv en redegørelse ind",
      revoke: "Tilbagekald",
      wholePeriod: "Hele perioden",
      standings: "Hvordan reglerne holdes",
      done: {
        vedtaget: "Reglerne er vedtaget",
        kasseret: "Kladden er kasseret",
        dispensation: "Dispensationen er skrevet ind",
        tilbagekaldt: "Dispensationen er tilbagekaldt",
        redegoerelse: "Redegørelsen er skrevet ind",
      } as Record<string, string>,
    },
    departure: {
      rule: "Regel",
      chooseRule: "Vælg regel",
      committee: "Udvalg",
      noCommittee: "Alle udvalg",
      trip: "Studietur",
      noTrip: "Ingen bestemt tur",
      scopeHint: "Lad udvalg og tur stå, som de er, hvis det gælder hele perioden.",
      decidedBy: "Besluttet af",
      decidedOn: "Mødedato",
      reason: "Begrundelse",
      agendaItem: "Punkt på dagsordenen",
      caseNumber: "Sagsnummer",
      link: "Link til beslutningen",
      author: "Hvem redegør?",
      authorHint: "Fx »Formanden for Kultur- og Fritidsudvalget«.",
      body: "Redegørelse",
      noAccountReceived: "Ingen redegørelse er modtaget",
      givenOn: "Dato",
      dispensationTitle: "Skriv en dispensation ind",
      dispensationLead:
        "En dispensation er et organs beslutning om at fravige et »skal«. Den bliver offentlig.",
      explanationTitle: "Skriv en redegørelse ind",
      explanationLead: "En redegørelse forklarer, hvorfor et »bør« ikke er fulgt. Den bliver offentlig.",
      submitDispensation: "Gem dispensationen",
      submitExplanation: "Gem redegørelsen",
      refused: "Det er ikke gemt. Ret det, der er markeret",
      revokeTitle: "Tilbagekald dispensationen",
      revokeLead:
        "Dispensationen bliver stående i den offentlige oversigt med dato og begrundelse for, at den er tilbagekaldt.",
      revokedOn: "Tilbagekaldt",
      revokedReason: "Hvorfor?",
      submitRevocation: "Tilbagekald dispensationen",
      noneToDepart: "Der er ingen regler af den slags i perioden.",
    },
  },
});

export const travelRuleLabels: FieldLabels = {
  link: { what: "linket" },
  ruleKey: { what: "en regel" },
  body: { what: "teksten" },
  decidedOn: { what: "mødedatoen" },
  reason: { what: "begrundelsen" },
  author: { what: "hvem der redegør" },
  givenOn: { what: "datoen" },
  revokedOn: { what: "datoen" },
};
