import { describe, expect, it } from "vitest";
import { currentOf, endBefore, followOn, withoutContactSince } from "~/features/networks/tenure";

const today = "2027-03-01";
const held = (id: string, startsOn: string | null, endsOn: string | null = null) => ({
  id,
  name: id,
  startsOn,
  endsOn,
});

const follow = (changed: ReturnType<typeof held>, ...others: ReturnType<typeof held>[]) =>
  followOn(changed, others, today);

describe("A new contact", () => {
  it("ends the one before it the day before", () => {
    expect(follow(held("Ny", "2027-03-01"), held("Gammel", "2024-08-01"))).toMatchObject({
      ok: true,
      value: [{ id: "Gammel", endsOn: "2027-02-28" }],
    });
  });

  it("ends one of unknown beginning, and one known by the year", () => {
    expect(follow(held("Ny", "2027-03-01"), held("Gammel", null))).toMatchObject({
      value: [{ id: "Gammel", endsOn: "2027-02-28" }],
    });
    expect(follow(held("Ny", "2027-03-01"), held("Gammel", "2024"))).toMatchObject({ ok: true });
  });

  it("leaves those alone who ended before", () => {
    expect(follow(held("Ny", "2027-03-01"), held("Gammel", "2020", "2024"))).toEqual({ ok: true, value: [] });
  });

  it("is refused while nobody knows when the one before it is to end", () => {
    expect(follow(held("Ny", null), held("Gammel", "2024"))).toMatchObject({
      refusal: { key: "networkContact.startMissing", params: { name: "Gammel" } },
    });
  });

  it("is refused beside another one in the same time", () => {
    const twoAtOnce = { refusal: { key: "networkContact.twoAtOnce", params: { name: "Gammel" } } };
    expect(follow(held("Ny", "2024-01-01"), held("Gammel", "2024-08-01"))).toMatchObject(twoAtOnce);
    expect(follow(held("Ny", "2024-08-01"), held("Gammel", "2024-08-01"))).toMatchObject(twoAtOnce);
    expect(follow(held("Ny", "2024-09-01", "2024-10-01"), held("Gammel", "2024-08-01"))).toMatchObject(
      twoAtOnce,
    );
    expect(follow(held("Ny", "2024-09-01"), held("Gammel", "2024-08-01", "2024-12-31"))).toMatchObject(
      twoAtOnce,
    );
  });

  it("may be written down from the past, where nothing surely speaks against it", () => {
    expect(follow(held("Før", "2019", "2021"), held("Nu", null))).toEqual({ ok: true, value: [] });
    expect(follow(held("Før", "2019", "2021"), held("Nu", "2021"))).toEqual({ ok: true, value: [] });
  });

  it("does not end before it begins", () => {
    expect(follow(held("Ny", "2027-03-02", "2027-03-01"))).toMatchObject({
      refusal: { key: "networkContact.endsBeforeStart" },
    });
  });
});

describe("The contact of today", () => {
  it("is whoever began last, where a month holds two", () => {
    const both = [held("Før", "2024", endBefore("2027-03")), held("Nu", "2027-03")];
    expect(currentOf(both, today)?.name).toBe("Nu");
  });

  it("is nobody before somebody begins, and after somebody has ended", () => {
    expect(currentOf([held("Kommer", "2027-03-02"), held("Gik", null, "2027-02-28")], today)).toBeNull();
  });
});

describe("A member without a contact", () => {
  it("has had none since the last one ended, else since it joined", () => {
    expect(withoutContactSince([held("Gik", "2020", "2026-12-31")], "2010", today)).toBe("2027-01-01");
    expect(withoutContactSince([held("Gik", "2020", "2026-11")], "2010", today)).toBe("2026-11");
    expect(withoutContactSince([held("Kommer", "2027-04-01")], "2010", today)).toBe("2010");
    expect(withoutContactSince([], null, today)).toBeNull();
  });
});
