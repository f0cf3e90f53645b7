import { describe, expect, it } from "vitest";
import { createExchange } from "~/features/exchanges/exchange-commands.server";
import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { savePoints } from "~/features/strategy/points-commands.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted } from "../../support/acting";
import {
  effortInput,
  exchangeInput,
  initiativeInput,
  outwardTown,
  strategyInput,
  words,
} from "../../support/international";
import { visit, visitorContext } from "../../support/public-visit";

async function ground() {
  const base = await outwardTown();
  const read = (address: string) => visit(address, visitorContext(base.published));
  return { ...base, read };
}

describe("The public entrance to the international work", () => {
  it("says that nothing is out, and is not in the menu, before anything is", async () => {
    const { read } = await ground();
    const page = await read("/internationalt");
    expect(page.words).toContain("Der er ikke offentliggjort noget om det internationale arbejde endnu.");
    expect((await read("/om")).html).not.toContain('href="/internationalt"');
  });

  it("tells the strategy in force in short, with the ways to its principles and efforts", async () => {
    const { context, read } = await ground();
    const { id: old } = await accepted(createStrategy(context, strategyInput("Den gamle")));
    const { id, slug } = await accepted(
      createStrategy(context, strategyInput("Den nye", { replacesId: old, summary: "Vi ser ud." })),
    );
    const point = { id: null, kind: "principle", body: "BETTER welfare", weight: 1 } as const;
    await accepted(savePoints(context, { strategyId: id, version: 1, points: [point] }));
    await accepted(addEffort(context, { strategyId: id, parentId: null, ...effortInput("Vand") }));
    await accepted(publishPage(context, { kind: "strategy", id: old }));
    await accepted(publishPage(context, { kind: "strategy", id }));
    const page = await read("/internationalt");
    expect(page.words).toContain("Vi ser ud.");
    expect(page.words).toContain("Principper BETTER welfare");
    expect(page.html).toContain(`href="/strategi/${slug}#indsats-vand"`);
    expect(page.words).not.toContain("Den gamle");
    expect(page.html).toContain('href="/strategi"');
    expect((await read(`/strategi/${slug}`)).html).toContain('aria-current="true"');
  });

  it("lists initiatives and the latest exchanges, as far as they are known", async () => {
    const { context, read } = await ground();
    const since = initiativeInput("Forpligtelserne", { since: "1994", partners: [words("ICLEI")] });
    const { id: initiative, slug } = await accepted(createInitiative(context, since));
    await accepted(publishPage(context, { kind: "initiative", id: initiative }));
    for (const year of ["2019", "2020", "2021", "2022", "2023", "2024"]) {
      const { id } = await accepted(
        createExchange(context, exchangeInput(`Besøg ${year}`, { startsOn: year })),
      );
      await accepted(publishPage(context, { kind: "exchange", id }));
    }
    const page = await read("/internationalt");
    expect(page.words).toContain("Forpligtelse Forpligtelserne fra 1994");
    expect(page.words).toContain("Besøg 2024");
    expect(page.words).not.toContain("Besøg 2019");
    expect((await read("/udvekslinger")).words).toContain("Besøg 2019");
    const own = await read(`/initiativer/${slug}`);
    expect(own.words).toContain("Sammen med ICLEI");
    const visited = await read("/udvekslinger/besoeg-2024");
    expect(visited.words).toContain("Deltagere Ikke oplyst");
  });

  it("knows no address of what was never published", async () => {
    const { context, read } = await ground();
    const { slug } = await accepted(createInitiative(context, initiativeInput("Kladde")));
    expect((await read(`/initiativer/${slug}`)).status).toBe(404);
    expect((await read("/internationalt/projektgruppe")).status).toBe(404);
    expect((await read("/initiativer")).words).not.toContain("Kladde");
  });
});
