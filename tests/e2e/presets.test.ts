import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plain } from "../support/plain";
import { presetTowns } from "../support/preset-towns";
import { layOutPresetTown, referenceOf } from "../support/preset-towns/lay-out";
import { ApprovalWalk } from "./support/approval-walk";
import { openBrowser, visitor } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";
import { RulesWalk } from "./support/rules-walk";
import { type ShownFinding, shownFindings } from "./support/shown-findings";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const administrator = "vibeke-lundtang@fjordby.example";
const secretary = "bodil-klitrose@fjordby.example";
const period = "2026-2029";

const words = { breached: "Ikke overholdt", at_risk: "Kan glippe", pending: "Afventer" } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(presetTowns)("the rules of $preset", (town) => {
  const { preset, today, trips, cases } = town;
  let dataDir: string;
  let program: RunningProgram;
  let page: Page;
  let who: string | undefined;

  beforeAll(async () => {
    dataDir = await layOutTown(async (db) => void (await layOutPresetTown(db, town)));
    program = await startProgram({ dataDir, clock: `${today}T09:00:00+01:00` });
  });

  afterAll(async () => {
    await page?.context().close();
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const comes = async (login: string) => {
    if (who === login) return;
    who = login;
    await page?.context().close();
    page = await (await visitor(browser)).newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, program.url, login, everybodysPassword);
  };

  const findingsOfPeriod = async () => {
    await page.goto(`${program.url}/arbejdsrum/rejseregler/${period}`);
    return shownFindings(page);
  };

  const walkOf = (title: string) => {
    const index = trips.findIndex((trip) => trip.title === title);
    const trip = trips[index];
    if (!trip) throw new Error(`${title} is not among the town's trips`);
    return new ApprovalWalk(page, program.url, referenceOf(trip, index));
  };

  it("are chosen by an administrator and adopted", async () => {
    await comes(administrator);
    const walk = new RulesWalk(page, program.url, period);
    await walk.begin(`Begynd med reglerne fra ${preset}`);
    await walk.adopt(1);
    const shown = plain(await page.locator("main").innerText());
    for (const { rule } of cases) expect(shown).toContain(`${rule}.`);
  });

  it("are each kept by a trip or a committee, and not by another", async () => {
    const found = await findingsOfPeriod();
    for (const { rule, kept, flagged } of cases) {
      expectFinding(found, { outcome: "Overholdt", rule, ...kept });
      expectFinding(found, { rule, ...flagged, outcome: words[flagged.outcome] });
    }
  });

  const awaited = cases.filter(({ flagged }) => flagged.outcome === "pending");
  if (awaited.length > 0)
    it("keep the period from being closed by what is owed without a date", async () => {
      await page.goto(`${program.url}/arbejdsrum/perioder/${period}/luk`);
      const found = await shownFindings(page);
      for (const { rule, flagged } of awaited)
        expectFinding(found, { rule, outcome: words.pending, evidence: flagged.evidence });
    });

  for (const { rule, refused } of cases)
    if (refused)
      it(`refuse »${refused.trip}« until it is dispensed from: ${rule}`, async () => {
        await comes(secretary);
        const walk = walkOf(refused.trip);
        const said = await walk.isRefused();
        expect(said).toContain(refused.because);
        expect(said).toContain("skriv en dispensation ind under Rejseregler.");
        await walk.dispense(rule, refused.trip, today);
        await walk.isApproved();
        expectFinding(await shownFindings(page), { outcome: "Dispensation", rule, evidence: "Byrådet" });
      });

  for (const { rule, tolerated } of cases)
    if (tolerated)
      it(`let »${tolerated}« be approved, and ask for an account before the period closes: ${rule}`, async () => {
        await comes(secretary);
        const walk = walkOf(tolerated);
        await walk.isApproved();
        expectFinding(await shownFindings(page), { outcome: "Ikke overholdt", rule });
        await walk.explain(rule, today);
        await walk.open();
        expectFinding(await shownFindings(page), {
          outcome: "Redegørelse",
          rule,
          evidence: "Udvalgets formand",
        });
      });
});

interface Expected {
  rule: string;
  outcome: string;
  /** Whom it concerns, where the page speaks of several. */
  of?: string;
  evidence?: string;
}

function expectFinding(found: readonly ShownFinding[], { rule, outcome, of, evidence = "" }: Expected): void {
  const own = found.filter(({ title }) => (of ? title === `${rule}: ${of}` : title.startsWith(rule)));
  expect(own, `${rule}: ${of}`).toContainEqual(
    expect.objectContaining({ outcome, text: expect.stringContaining(evidence) }),
  );
}
