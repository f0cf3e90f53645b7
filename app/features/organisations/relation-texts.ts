import { formatPartial, type PartialDate } from "~/shared/dates";
import type { FieldLabels } from "~/shared/field-labels";
import { defineTexts } from "~/shared/texts";
import type { RelationKind } from "./relation";

export const relationLabels: FieldLabels = {
  "relations.kind": { what: "en forbindelse" },
  "relations.since": "Fra",
  "relations.until": "Til",
  "relations.note": "Bemærkning",
};

const kinds: Record<RelationKind, string> = {
  close_partner: "Tæt partner",
  regional_partner: "Regional partner",
  eu_office: "EU-kontor",
  membership: "Medlemskab",
  other: "Anden forbindelse",
};

interface Span {
  since: PartialDate | null;
  until: PartialDate | null;
}

export const relationTexts = defineTexts({
  da: {
    kind: kinds,
    legend: "Forbindelser til kommunen",
    hint: "Fx tæt partner siden 2011. Datoer kan være et år eller en måned. Tomme rækker bliver ikke gemt.",
    relation: (number: number) => `Forbindelse ${number}`,
    kindLabel: "Forbindelse",
    none: "Ingen",
    since: "Fra",
    until: "Til",
    note: "Bemærkning, vises offentligt",
    add: "Tilføj en forbindelse",
    noRelations: "Der er ingen forbindelser til kommunen endnu.",
    /** »siden 1966«, »1994–2010«, »til 2010, startår ikke oplyst« */
    span: ({ since, until }: Span) => {
      if (since && until) return `${formatPartial(since)}–${formatPartial(until)}`;
      if (until) return `til ${formatPartial(until)}, startår ikke oplyst`;
      return since ? `siden ${formatPartial(since)}` : "startår ikke oplyst";
    },
  },
});
