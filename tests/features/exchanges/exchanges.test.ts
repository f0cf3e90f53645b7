import { describe, expect, it } from "vitest";
import { createExchange, deleteExchange, editExchange } from "~/features/exchanges/exchange-commands.server";
import { exchangeTime } from "~/features/exchanges/exchange-time";
import { findExchangeBySlug, searchExchanges } from "~/features/exchanges/exchanges.server";
import { findPublishedPage } from "~/features/public-site/published-pages.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { exchangeInput, outwardTown, words } from "../../support/international";

const staff = exchangeInput("Medarbejdere til Eisenach", {
  kind: "staff",
  startsOn: "2011",
  partners: [words("Eisenach", { country: "DE" })],
  internalNote: "Rejsen blev dyr",
});

describe("An exchange", () => {
  it("is kept with an unknown number of people, which is not none", async () => {
    const { db, context } = await outwardTown();
    const { slug } = await accepted(createExchange(context, staff));
    expect(await findExchangeBySlug(db, slug)).toMatchObject({
      startsOn: "2011",
      endsOn: null,
      headcount: null,
      partners: [{ name: "Eisenach", country: "DE" }],
    });
  });

  it("was in the year that is known, and is not said to go on since", () => {
    const until = (date: string) => `til ${date}`;
    expect(exchangeTime({ startsOn: "2011", endsOn: null }, until)).toBe("2011");
    expect(exchangeTime({ startsOn: "2011", endsOn: "2013" }, until)).toBe("2011–2013");
    expect(exchangeTime({ startsOn: null, endsOn: "2013" }, until)).toBe("til 2013");
    expect(exchangeTime({ startsOn: null, endsOn: null }, until)).toBeNull();
  });

  it("concerns a committee that is there, and ends after it begins", async () => {
    const { db, town, context } = await outwardTown();
    const committeeId = await town.committee(await town.period(2026), "Kulturudvalget");
    const { slug } = await accepted(createExchange(context, { ...staff, committeeId }));
    expect(await findExchangeBySlug(db, slug)).toMatchObject({ committee: "Kulturudvalget" });
    expect(await refusalKey(createExchange(context, { ...staff, committeeId: "gone" }))).toBe("notFound");
    expect(await refusalKey(createExchange(context, { ...staff, endsOn: "2010-12" }))).toBe(
      "exchange.endsBeforeStart",
    );
  });

  it("is listed by its date, the latest first and those without one last", async () => {
    const { db, context } = await outwardTown();
    for (const [title, startsOn] of [
      ["Uden dato", null],
      ["Gammel", "2011"],
      ["Ny", "2025-10"],
    ] as const)
      await accepted(createExchange(context, exchangeInput(title, { startsOn })));
    const { items } = await searchExchanges(db, { search: "", page: 1 });
    expect(items.map(({ title }) => title)).toEqual(["Ny", "Gammel", "Uden dato"]);
  });

  it("is edited by one at a time, deleted by whoever may, and tells no internal note", async () => {
    const { db, published, town, context } = await outwardTown();
    const { id, slug } = await accepted(createExchange(context, staff));
    await accepted(publishPage(context, { kind: "exchange", id }));
    expect(JSON.stringify(await findPublishedPage(published, "exchange", slug))).not.toContain("dyr");
    const change = { exchangeId: id, version: 1, ...staff, outcome: "Et fast bytte." };
    await accepted(editExchange(context, change));
    expect(await refusalKey(editExchange(context, change))).toBe("form.stale");
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    const away = { exchangeId: id, version: 2 };
    expect(await refusalKey(deleteExchange(secretary, away))).toBe("permission.notYours");
    expect(await refusalKey(deleteExchange(context, away))).toBe("page.isOut");
  });
});
