import { formatDate, formatDateWithWeekday, type IsoDate, weekdayName } from "~/shared/dates";
import { minorDigits } from "~/shared/money";
import { defineTexts } from "~/shared/texts";
import { capitalise, joinWords, numberWord, plural } from "~/shared/words";

const counted = (n: number, one: string, many: string) => `${n} ${plural(n, one, many)}`;

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [
    hours > 0 && counted(hours, "time", "timer"),
    (rest > 0 || hours === 0) && counted(rest, "minut", "minutter"),
  ];
  return joinWords(words.filter((word) => word !== false));
}

/** What the four parts of the public record say, on the public site and in the workspace's preview alike. */
export const partTexts = defineTexts({
  da: {
    notKnown: "ikke oplyst",
    heading: {
      purpose: "Formål",
      programme: "Program",
      travellers: "Deltagere",
      journey: "Rejse og ophold",
      budget: "Budget",
      decisions: "Beslutninger",
      legalBasis: "Hjemmel",
      documents: "Dokumenter",
      evaluation: "Evaluering",
      recommendations: "Anbefalinger",
      followUp: "Anbefalinger, og hvad der kom ud af dem",
      accounts: "Budget og regnskab",
      payers: "Hvem betalte",
      source: "Hvor oplysningerne kommer fra",
    },
    purpose: {
      notKnown: "Formålet er ikke oplyst.",
      alternatives: "Andre muligheder, der blev overvejet:",
    },
    programme: {
      none: "Programmet er ikke oplyst.",
      share: (percent: number) => `${percent} %`,
      shareOf: (professional: number, all: number) =>
        `af programmet er fagligt: ${duration(professional)} af ${duration(all)}. Programpunkter på samme tid tæller hver for sig; transport og aflyste punkter tæller ikke.`,
      kindsNotKnown: "Hvor stor en del der var faglig, er ikke oplyst.",
      shareNotKnown: "Hvor stor en del der var faglig, kan ikke opgøres, fordi tiderne ikke er oplyst.",
      caption: {
        timesKnown: "Alle tider er lokal tid.",
        timesNotKnown: "Tiderne er ikke oplyst.",
        parallel: "Programpunkter under samme tid foregår hvert sit sted.",
      },
      columns: { time: "Tid", visit: "Program og vært", for: "For", kind: "Art" },
      day: (day: IsoDate) => capitalise(`${weekdayName(day)} ${formatDate(day).replace(/ \d{4}$/, "")}`),
      dayNotKnown: "Dag ikke oplyst",
      allCommittees: (n: number) => (n === 2 ? "Begge udvalg" : "Alle udvalg"),
      kind: { professional: "Fagligt", social: "Socialt", travel: "Transport", unknown: "Ikke oplyst" },
      cancelled: "Aflyst",
      contact: (contact: string) => `Kontakt: ${contact}`,
    },
    travellers: {
      notKnown: "Det er ikke oplyst, hvem der rejste, eller hvor mange de var.",
      planned: (n: number) => `${counted(n, "person", "personer")} skal efter planen rejse.`,
      went: (n: number) => `${counted(n, "person", "personer")} rejste.`,
      incomplete: "Hvor mange der ellers var med, er ikke oplyst.",
      withdrew: (n: number) => `${capitalise(numberWord(n))} meldte afbud.`,
      companions: (n: number) =>
        `${capitalise(counted(n, "ledsager", "ledsagere"))} betaler selv og er ikke regnet med i udgiften.`,
      unnamed: (n: number, others: boolean) =>
        `${counted(n, "politiker", "politikere")}${others ? " mere" : ""}, navne ikke oplyst`,
      officials: "Forvaltningen",
      guests: "Gæster",
      heads: (n: number, role: string) => `${n} ${role}`,
      official: (n: number) => plural(n, "medarbejder", "medarbejdere"),
      guest: (n: number) => plural(n, "gæst", "gæster"),
      why: "Politikere vises med navn, fordi de rejser i et offentligt hverv. Medarbejdere og gæster vises med funktion.",
    },
    journey: {
      notKnown: "Rejsemåde og overnatning er ikke oplyst.",
      transport: "Transport",
      travelTime: "Rejsetid",
      lodging: "Overnatning",
    },
    money: {
      currency: (currency: string) => (currency === "DKK" ? "Kroner" : currency),
      vat: (included: boolean | null) =>
        included === null ? "moms er ikke oplyst" : included ? "med moms" : "uden moms",
      final: "Endeligt regnskab.",
      provisional: "Regnskabet er foreløbigt.",
      smallest: (currency: string) =>
        ({ DKK: "øre", EUR: "cent" })[currency] ?? (minorDigits(currency) === 0 ? currency : "mindste mønt"),
      columns: { line: "Post", budget: "Budget", account: "Regnskab", difference: "Forskel" },
      provisionalLine: "foreløbigt",
      total: "I alt",
      participants: "Deltagere",
      perParticipant: "Pr. deltager",
      category: {
        flights: "Fly",
        other_transport: "Anden transport",
        lodging: "Overnatning",
        meals: "Forplejning",
        fees: "Faglige oplæg og rundvisninger",
        daily_allowances: "Diæter og godtgørelser",
        lost_earnings: "Tabt arbejdsfortjeneste",
        other: "Andet",
        undivided: "Ikke fordelt på poster",
      },
      noBudget: "Budgettet er ikke oplyst.",
      noAccounts: "Udgiften er ikke oplyst.",
      companionsLeftOut: "Deltagere er alle, der rejste for offentlige midler.",
      lostEarnings: "Tabt arbejdsfortjeneste er ikke med.",
      sourceFigure: (figure: string, source: string) =>
        `Oplyst: ${figure} kr. pr. deltager${source ? ` (${source})` : ""}.`,
      agrees: (decimals: number) =>
        decimals === 0
          ? "Det stemmer med vores tal, skåret af til hele kroner."
          : `Det stemmer med vores tal, skåret af efter ${numberWord(decimals)} ${plural(decimals, "decimal", "decimaler")}.`,
      disagrees: "Det stemmer ikke med vores tal.",
    },
    payers: {
      columns: { payer: "Betaler", amount: "Beløb", share: "Andel" },
      caption: "Udgiften fordelt på dem, der betalte.",
      municipality: "Kommunen",
      notKnown: "Det er ikke oplyst, hvem der betalte.",
      nobodyElse: "Der er ikke registreret betaling fra andre end kommunen.",
      purpose: (purpose: string) => `Til: ${purpose}`,
      check: "Vurdering af inhabilitet",
      checkBy: (funder: string) => `Inhabilitet, ${funder}`,
      checkedOn: (day: IsoDate) => `Vurderet ${formatDate(day)}.`,
      checkNotKnown: "Vurderingen af inhabilitet er ikke oplyst.",
      committee: "Udvalg",
      split: {
        politicians: "Udvalgenes andele: udgiften er delt efter antal politikere.",
        equal: "Udvalgenes andele: udgiften er delt lige.",
        manual: "Udvalgenes andele: udgiften er delt, som udvalgene har aftalt.",
      },
      weight: (n: number) => counted(n, "politiker", "politikere"),
      lastMinor: (smallest: string) => `Heri den ${smallest}, der ikke kunne deles`,
      percent: (n: number) => `${n} %`,
    },
    decisions: {
      none: "Ingen beslutninger er offentlige.",
      tripNotKnown: "Beslutningen om at holde turen er ikke oplyst.",
      caption: "Beslutninger i tidsrækkefølge.",
      allCase: (caseNumber: string, n: number) =>
        n === 1 ? `Sagsnummer ${caseNumber}.` : `Alle har sagsnummer ${caseNumber}.`,
      case: (caseNumber: string) => `Sag ${caseNumber}`,
      columns: { date: "Dato", body: "Hvem", agenda: "Dagsorden", decision: "Beslutning" },
      item: (agendaItem: string) => (/^\d/.test(agendaItem) ? `Punkt ${agendaItem}` : agendaItem),
      minutes: "Referat",
      released: (day: IsoDate) => `Lukket punkt, offentligt siden ${formatDate(day)}`,
      forAll: "Besluttet for alle deltagende udvalg.",
      outcome: {
        trip: {
          yes: "Godkendte turen.",
          no: "Sagde nej til turen.",
          noted: "Tog turen til efterretning.",
          returned: "Sendte forslaget tilbage.",
        },
        change: {
          yes: "Godkendte ændringen af turen.",
          no: "Sagde nej til ændringen af turen.",
          noted: "Tog ændringen til efterretning.",
          returned: "Sendte ændringen tilbage.",
        },
        evaluation: {
          yes: "Godkendte evalueringen.",
          no: "Godkendte ikke evalueringen.",
          noted: "Tog evalueringen til efterretning.",
          returned: "Sendte evalueringen tilbage.",
        },
      },
    },
    legalBasis: {
      notKnown: "Det er ikke oplyst, på hvilket grundlag udgifterne er dækket.",
      requested: {
        council: (body: string) => `Medlemmerne rejste efter anmodning fra ${body || "byrådet"}`,
        committee: (body: string) => `Medlemmerne rejste efter anmodning fra ${body || "udvalget"}`,
      },
      on: (day: IsoDate) => ` ${formatDate(day)}`,
      scope: { this_trip: "for denne tur", general: "som gælder i almindelighed" },
    },
    documents: {
      none: "Ingen dokumenter er offentliggjort.",
      size: (bytes: number) =>
        bytes < 1_000_000
          ? `${Math.max(1, Math.round(bytes / 1000))} kB`
          : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`,
    },
    evaluation: {
      none: "Evalueringens tekst er ikke oplyst.",
      section: {
        summary: "Kort fortalt",
        purpose_met: "Fik vi svar på spørgsmålet?",
        benefit: "Hvad fik vi ud af det?",
        transferable: "Hvad kan overføres til os?",
        differently: "Hvad ville vi gøre anderledes?",
      },
      contributions: (received: number, expected: number) =>
        `Skrevet på grundlag af bidrag fra ${received} af ${expected} ${plural(expected, "medlem", "medlemmer")}.`,
      signed: (by: string, as: "chair" | "vice_chair" | "successor_chair" | "minutes", on: IsoDate) =>
        as === "minutes"
          ? `Optaget efter referatet ${formatDate(on)}.`
          : `Underskrevet af ${by}, ${{ chair: "formand", vice_chair: "næstformand", successor_chair: "formand for det udvalg, der har afløst udvalget" }[as]}, ${formatDate(on)}.`,
      presented: (on: IsoDate, daysAfter: number | null) =>
        `Lagt frem ${formatDateWithWeekday(on)}${daysAfter === null ? "" : `, ${counted(daysAfter, "dag", "dage")} efter hjemkomsten`}.`,
      divergent: "Afvigende vurdering",
    },
    recommendations: {
      none: "Evalueringen har ingen anbefalinger.",
      notKnown: "Det er ikke oplyst, om evalueringen havde anbefalinger.",
      lead: (n: number) => `${counted(n, "anbefaling", "anbefalinger")}:`,
      numbered: (n: number, body: string) => `${n}. ${body}`,
      number: (n: number) => `Anbefaling ${n}`,
      owner: (owner: string) => `Ansvarlig: ${owner}`,
      status: {
        done: "Gennemført",
        under_way: "I gang",
        not_started: "Ikke begyndt",
        dropped: "Valgt fra",
      },
      share: {
        done: (n: number) => `${n} gennemført`,
        under_way: (n: number) => `${n} i gang`,
        not_started: (n: number) => `${n} ikke begyndt`,
        dropped: (n: number) => `${n} valgt fra`,
      },
      updated: (on: IsoDate) => `Senest opdateret ${formatDate(on)}.`,
      next: (on: IsoDate) => `Næste opfølgning er ${formatDate(on)}.`,
    },
  },
});
