import type { Action } from "~/session/permissions";
import { clockTimeInDenmark, formatDate, todayInDenmark } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import type { Noted } from "./history-words";

type Words = (noted: Noted) => string;

const said = (words: string): Words => {
  return () => words;
};

/** The verb and the thing, and its name in brackets where it was noted. */
const named = (words: string, noted: Noted, ...keys: string[]) => {
  const name = keys.map((key) => noted.text(key)).find((text) => text !== "");
  return name ? `${words} (${name})` : words;
};

const decisionWords: Record<string, string> = {
  recorded: "skrev en beslutning ind",
  changed: "rettede en beslutning",
  removed: "slettede en beslutning",
  covers: "noterede, at en tidligere beslutning dækker ændringen",
};

const costWords: Record<string, string> = {
  lines: "rettede budgettets poster",
  amounts: "skrev beløb ind i regnskabet",
  split: "ændrede fordelingen på udvalgene",
  funding: "skrev støtte udefra ind",
  fundingRemoved: "slettede støtte udefra",
};

const parts: Record<string, string> = {
  programme: "programmet med budget",
  evaluation: "evalueringen",
  accounts: "regnskabet",
  follow_up: "opfølgningen",
};

const part = (noted: Noted) => parts[noted.text("part")] ?? "en del af turen";

/** What each action of the permission matrix did, after the name of whoever did it. */
const actions: Record<Action, Words> = {
  seeWorkspace: said("så turen"),
  createTrip: said("oprettede turen som udkast"),
  editTrip: said("rettede turens formål og rejse"),
  changeCommittees: said("ændrede de deltagende udvalg"),
  changeDates: said("ændrede turens datoer"),
  changeDestinations: said("ændrede turens steder"),
  editProgramme: (noted) => {
    if (noted.has("addedVisit")) return named("tilføjede et programpunkt", noted, "addedVisit");
    if (noted.has("removedVisit")) return named("slettede et programpunkt", noted, "removedVisit");
    if (noted.has("cancelledVisit")) return named("aflyste et programpunkt", noted, "cancelledVisit");
    return named("rettede programmet", noted, "changedVisit", "revivedVisit");
  },
  editParticipants: (noted) => {
    if (noted.has("addedParticipant") || noted.has("addedMembers")) return "tilføjede deltagere";
    return noted.has("removedParticipant") ? "tog en deltager af listen" : "rettede deltagerne";
  },
  editCosts: (noted) => named(costWords[noted.text("what")] ?? "rettede budget og regnskab", noted, "funder"),
  keepDocuments: (noted) => {
    if (noted.has("addedDocument")) return named("tilføjede et dokument", noted, "addedDocument");
    if (noted.has("removedDocument")) return named("slettede et dokument", noted, "removedDocument");
    return named("rettede et dokument", noted, "document");
  },
  recordLegalBasis: (noted) =>
    named(noted.text("what") === "removed" ? "slettede hjemlen" : "skrev hjemlen ind", noted, "citation"),
  recordDecision: (noted) =>
    named(decisionWords[noted.text("what")] ?? "rettede beslutningerne", noted, "body"),
  releaseDecision: (noted) => named("frigav et lukket punkt", noted, "body"),
  proposeTrip: said("foreslog turen for udvalgene"),
  approveTrip: (noted) =>
    noted.isTrue("again") ? "godkendte turen igen efter ændringen" : "godkendte turen",
  rejectTrip: said("afviste turen"),
  takeBackTrip: said("trak turen tilbage som udkast"),
  leaveOutCommittee: (noted) => named("lod turen gå uden et udvalg", noted, "committee"),
  confirmHeld: said("bekræftede, at turen er holdt"),
  cancelTrip: said("aflyste turen"),
  closeTrip: said("afsluttede turen"),
  reopenTrip: said("genåbnede turen"),
  recordPastTrip: said("registrerede turen fra en ældre kilde"),
  readContributions: said("læste bidragene til evalueringen"),
  writeContribution: said("skrev på sit bidrag til evalueringen"),
  enterContribution: said("skrev et modtaget bidrag ind"),
  compileEvaluation: said("skrev på den fælles evaluering"),
  addDivergentAssessment: said("rettede de afvigende vurderinger"),
  signEvaluation: said("skrev evalueringen under"),
  recordSignature: said("noterede underskriften på evalueringen"),
  decideEvaluation: (noted) => named("skrev beslutningen om evalueringen ind", noted, "body"),
  followUpRecommendation: said("fulgte op på en anbefaling"),
  publishPart: (noted) => `offentliggjorde ${part(noted)}`,
  correctPart: (noted) => `rettede ${part(noted)} på den offentlige side`,
  redactPart: (noted) => `slettede indhold i ${part(noted)} på den offentlige side`,
  withdrawPart: (noted) => `trak ${part(noted)} tilbage fra den offentlige side`,
  sendBackEvaluation: said("sendte evalueringen tilbage"),
  managePeriods: said("rettede valgperioden"),
  closePeriod: said("lukkede valgperioden"),
  reopenPeriod: said("genåbnede valgperioden"),
  manageCommittees: said("rettede udvalgene"),
  manageAccounts: said("rettede brugerne"),
  manageSettings: said("rettede indstillingerne"),
  adoptTravelRules: said("vedtog rejseregler"),
  grantDispensation: said("skrev en dispensation ind"),
  revokeDispensation: said("tilbagekaldte en dispensation"),
  giveExplanation: said("skrev en redegørelse ind"),
  manageOrganisations: said("rettede organisationerne"),
  manageProjects: said("rettede et projekt"),
  manageInternational: said("rettede det internationale arbejde"),
  suggestProject: said("foreslog et projekt"),
  decideProject: said("skrev en beslutning om et projekt ind"),
  mergeOrganisations: said("samlede to partnere"),
  writeReport: said("skrev på årets opfølgning"),
  decideReport: said("skrev beslutningen om årets opfølgning ind"),
  publishReport: said("offentliggjorde årets opfølgning"),
  publishPage: said("offentliggjorde en side"),
  withdrawPage: said("trak en offentlig side tilbage"),
  importTrips: said("importerede turen"),
};

const matters: Record<string, string> = {
  committees: "udvalgene",
  dates: "datoerne",
  destinations: "stederne",
  budget: "et højere budget",
};

export const historyTexts = defineTexts({
  da: {
    title: "Historik",
    lead: "Alt, der er gjort ved turen, det nyeste først.",
    empty: "Der er ingen historik endnu.",
    caption: "Turens historik",
    columns: { when: "Hvornår", what: "Hvad" },
    actions,
    unknownAction: "ændrede turen",
    unknownPerson: "Ukendt",
    at: (instant: Date) => {
      const time = clockTimeInDenmark(instant).replace(/^0/, "").replace(":", ".");
      return `${formatDate(todayInDenmark(instant))} kl. ${time}`;
    },
    reason: (reason: string) => `»${reason}«`,
    covered: (note: string) => `Den tidligere beslutning dækker ændringen: »${note}«`,
    askedAnew: (matter: string) => `Turen blev foreslået igen på grund af ${matters[matter] ?? "ændringen"}.`,
  },
});
