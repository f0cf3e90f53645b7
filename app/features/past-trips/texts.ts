import type { RefusalCatalogue } from "~/features/commands/refusal-texts";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const pastTripRefusals = defineTexts<RefusalCatalogue>({
  da: {
    "pastTrip.outsidePeriod": () => ({
      title: "Forkert valgperiode",
      text: "Turens første dag ligger uden for den valgperiode, du har valgt. Ret dagen, eller vælg en anden periode.",
    }),
    "pastTrip.notPast": () => ({
      title: "Turen er ikke forbi",
      text: "Turen er ikke forbi endnu. En kommende tur oprettes under »Ny studietur«.",
    }),
    "pastTrip.endsBeforeStart": () => ({
      title: "Datoerne passer ikke",
      text: "Sidste dag ligger før første dag. Ret en af dem.",
    }),
    "pastTrip.otherPeriod": () => ({
      title: "Forkert udvalg",
      text: "Et af udvalgene hører til en anden valgperiode. Vælg udvalg fra turens egen periode.",
    }),
    "pastTrip.numberOfSeveral": () => ({
      title: "Skriv politikerne pr. udvalg",
      text: "Når flere udvalg rejste, skal antallet stå pr. udvalg. Lad feltet stå tomt, og skriv antallene under Deltagere bagefter.",
    }),
  },
});

export const pastTripTexts = defineTexts({
  da: {
    title: "Registrér en tidligere tur",
    lead: "Til ture, som er holdt, før de blev planlagt her. Skriv det, kilden siger, og lad resten stå tomt: det, der ikke vides, vises som »ikke oplyst«, og intet bliver regnet for forsinket.",
    period: "Valgperiode",
    choosePeriod: "Vis periodens udvalg",
    noPeriods:
      "Der er ingen valgperioder endnu. En administrator kan oprette dem under »Udvalg og perioder«.",
    kind: "Turens art",
    political: "Politisk",
    administrative: "Administrativ",
    committees: "Udvalg",
    leadCommittee: "Ansvarligt udvalg",
    otherCommittees: "Andre deltagende udvalg",
    chooseCommittee: "Vælg udvalg",
    what: "Turen",
    tripTitle: "Titel",
    tripTitleHint: "Sådan skal turen hedde på den offentlige side.",
    purpose: "Formål",
    startsOn: "Første dag",
    endsOn: "Sidste dag",
    dateHint: "En dag, en måned eller et år, fx 19.5.2019, maj 2019 eller 2019.",
    destinations: "Steder",
    city: "By",
    country: "Land",
    countryHint: "Navn eller landekode",
    addDestination: "Tilføj et sted",
    programme: "Program",
    visits: "Besøg",
    visitsHint: "Ét pr. linje. Tider og værter kan skrives ind bagefter under Program.",
    cancelledVisits: "Aflyste besøg",
    cancelledVisitsHint:
      "Ét pr. linje. En note kan stå i parentes til sidst, fx (materialet blev sendt bagefter).",
    people: "Deltagere og udgifter",
    politicians: "Antal politikere",
    officials: "Antal embedsmænd",
    numbersHint: "Navne kan skrives ind bagefter under Deltagere.",
    totalCost: "Udgift i alt",
    sourceFigure: "Kildens eget tal pr. deltager",
    sourceFigureHint: "Vises som »oplyst« ved siden af vores beregning.",
    source: "Kilde",
    sourceHint:
      "Hvor oplysningerne kommer fra, fx »Udvalgets referat 12. august 2019«. Den bliver offentlig.",
    submit: "Registrér turen",
    mend: "Turen er ikke registreret. Ret det, der er markeret",
    after:
      "Bagefter kan du tilføje beslutninger, evaluering og dokumenter på turens egne sider. Intet er offentligt, før koordinatoren offentliggør det.",
  },
});

/** What the form's fields are called in the sentences about them. */
export const pastTripLabels: FieldLabels = {
  kind: { what: "turens art" },
  leadCommitteeId: { what: "det ansvarlige udvalg" },
  title: { what: "titlen" },
  purpose: { what: "formålet" },
  startsOn: { what: "første dag" },
  endsOn: { what: "sidste dag" },
  "destinations.city": { what: "byen" },
  "destinations.country": { what: "landet" },
  visits: { what: "besøgene" },
  cancelledVisits: { what: "de aflyste besøg" },
  politicians: { what: "antallet af politikere" },
  officials: { what: "antallet af embedsmænd" },
  totalCost: { what: "udgiften" },
  sourceFigure: { what: "kildens tal" },
  source: { what: "kilden" },
};
