import { describe, expect, it } from "vitest";
import { type TripChoice, tripOptions, tripsFound } from "~/features/projects/trip-choice";

const trip = (reference: string, says: Partial<TripChoice> = {}): TripChoice => ({
  id: `id-${reference}`,
  reference,
  title: "Havne",
  committee: "Kulturudvalget",
  period: "2026-2029",
  cities: [],
  ...says,
});

const trips = [
  trip("2023-01", { period: "2022-2025", committee: "Børneudvalget" }),
  trip("2026-02", { title: "Kulturskoler", cities: ["Göteborg"] }),
  trip("2027-04"),
  trip("2027-01", { committee: "Arbejdsudvalget" }),
];

const shown = (found: readonly TripChoice[], chosen: unknown = null) =>
  tripOptions(trips, found, chosen).map(({ label, options }) => [label, ...options.map((one) => one.label)]);

describe("The trips that a project can be tied to", () => {
  it("stand under their period and committee, the newest first", () => {
    expect(shown(trips)).toEqual([
      ["2026–2029: Arbejdsudvalget", "2027-01 Havne"],
      ["2026–2029: Kulturudvalget", "2027-04 Havne", "2026-02 Kulturskoler"],
      ["2022–2025: Børneudvalget", "2023-01 Havne"],
    ]);
  });

  it("are found by title, number, committee, period and town, word by word", () => {
    const found = (search: string) => tripsFound(trips, search).map(({ reference }) => reference);
    expect(found("kulturskoler")).toEqual(["2026-02"]);
    expect(found("göteborg")).toEqual(["2026-02"]);
    expect(found("2027-04")).toEqual(["2027-04"]);
    expect(found("havne arbejdsudvalget")).toEqual(["2027-01"]);
    expect(found("2022-2025")).toEqual(["2023-01"]);
    expect(found("")).toHaveLength(4);
  });

  it("that was chosen before a search is still among those it leaves", () => {
    expect(shown(tripsFound(trips, "göteborg"), "id-2023-01")).toEqual([
      ["2026–2029: Kulturudvalget", "2026-02 Kulturskoler"],
      ["2022–2025: Børneudvalget", "2023-01 Havne"],
    ]);
  });
});
