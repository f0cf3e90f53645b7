import { formatDate } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";

export const legalBasisTexts = defineTexts({
  da: {
    heading: "Hjemmel",
    lead: "På hvilket grundlag politikernes udgifter dækkes, og hvem der anmodede dem om at rejse.",
    none: "Ingen hjemmel er skrevet ind endnu.",
    noneInSources: "Hjemlen fremgår ikke af kilderne.",
    /** Where a new one begins; the letter (litra) is added by hand. */
    usualCitation: "lov om kommunernes styrelse § 16, stk. 1",
    requestedBy: (body: string) => `Anmodet af ${body}`,
    requestedByKind: { council: "byrådet", committee: "udvalget" },
    requester: { council: "Byrådet", committee: "Udvalget" },
    scope: { this_trip: "Kun denne tur", general: "Generelt" },
    inScope: { this_trip: "gælder denne tur", general: "gælder generelt" },
    on: (day: string) => formatDate(day),
    dateNotKnown: "dato ikke oplyst",
    add: "Skriv hjemmel ind",
    change: "Ret",
    remove: "Slet",
    ofCitation: (citation: string) => `: ${citation}`,
    form: {
      newHeading: "Ny hjemmel",
      changeHeading: "Ret hjemlen",
      citation: "Hjemmel",
      citationHint: "Tilføj litra, hvis det er kendt, fx »litra f«.",
      requestedBy: "Hvem anmodede medlemmerne om at deltage?",
      body: "Organets navn",
      decidedOn: "Besluttet den",
      scope: "Gælder for",
      note: "Note",
      save: "Gem hjemlen",
    },
  },
});

export const legalBasisLabels: FieldLabels = {
  citation: { what: "hjemlen" },
  requestedBy: { what: "hvem der anmodede" },
  body: { what: "organets navn" },
  decidedOn: { what: "datoen" },
  scope: { what: "hvad den gælder for" },
  note: { what: "noten" },
};
