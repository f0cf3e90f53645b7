import { countryName, homeCountry } from "~/shared/countries";
import { type CountryGroup, countriesOf, countryGroups } from "~/shared/country-groups";
import { joinWords } from "~/shared/words";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Trips go to these groups of countries, or to countries named one by one; Denmark is always allowed. */
    destinations: { groups: readonly CountryGroup[]; countries: readonly string[] };
  }
}

const words = {
  nordic: "Norden",
  eu: "EU",
  europe: "det øvrige Europa",
} satisfies Record<CountryGroup, string>;

export const destinations = defineKind<"destinations">({
  kind: "destinations",
  group: "placePeopleMoney",
  subject: "trip",
  parameters: {
    groups: { type: "choices", options: countryGroups, usual: ["nordic", "europe"], optional: true },
    countries: { type: "countries" },
  },
  judge: ({ rule, trip }) => {
    if (trip.countries.length === 0) return { outcome: "pending", evidence: "notRecorded" };
    const outside = trip.countries.filter(
      (country) =>
        country !== homeCountry &&
        !rule.countries.includes(country) &&
        !rule.groups.some((group) => countriesOf[group].has(country)),
    );
    return outside.length === 0
      ? { outcome: "met", evidence: "allowed", params: { countries: trip.countries } }
      : {
          outcome: "breached",
          evidence: "outside",
          params: { countries: outside },
          tripIds: [trip.id],
          overBy: outside.length,
        };
  },
  texts: {
    da: {
      name: "Tilladte rejsemål",
      template: "Turen {where} går til {groups} {countries}",
      sentence: ({ groups, countries }) =>
        `Turen {where} går til ${joinWords([...groups.map((group) => words[group]), ...countries.map(countryName)]).replace(" og ", " eller ") || "Danmark"}`,
      options: { groups: words },
      wayOut: "Vælg et andet rejsemål",
      evidence: {
        notRecorded: (found) => `Turens rejsemål er ${unknown(found)}.`,
        allowed: (found) => `Turen går til ${found.countries("countries")}.`,
        outside: (found) => `Turen går til ${found.countries("countries")}, som ikke er blandt rejsemålene.`,
      },
    },
  },
});
