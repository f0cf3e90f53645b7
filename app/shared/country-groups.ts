export const countryGroups = ["nordic", "eu", "europe"] as const;
export type CountryGroup = (typeof countryGroups)[number];

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

const eu = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/**
 * The Nordic countries with Greenland, the Faroes and Åland; the member states of the European Union (27 since
 * 2020); Europe as the UN's statistics office draws it, with Cyprus and Kosovo.
 */
export const countriesOf: Readonly<Record<CountryGroup, ReadonlySet<string>>> = {
  nordic: set("DK SE NO FI IS FO GL AX"),
  eu: set(eu),
  europe: set(`${eu} AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK`),
};
