import { expect, it } from "vitest";
import { countBeside } from "~/features/partners/own-count";

it("The count of a partner in words stands beside them only where they do not say it", () => {
  expect(countBeside("andre europæiske kommuner", 9)).toBe(9);
  expect(countBeside("ni andre europæiske kommuner", 9)).toBeNull();
  expect(countBeside("Ni andre kommuner", 9)).toBeNull();
  expect(countBeside("9 andre kommuner", 9)).toBeNull();
  expect(countBeside("alle 27 medlemsstater", 27)).toBeNull();
  expect(countBeside("fjorten byer", 14)).toBeNull();
});

it("A number that is part of another word or number, or another number, does not say it", () => {
  expect(countBeside("nittende by", 9)).toBe(9);
  expect(countBeside("27 byer", 7)).toBe(7);
  expect(countBeside("to lande", 9)).toBe(9);
});

it("One alone and nobody knows how many say nothing", () => {
  expect(countBeside("en ungdomsorganisation", 1)).toBeNull();
  expect(countBeside("virksomheder", null)).toBeNull();
});
