import { rmSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitor, visitorWithoutScripts, wide } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";
import { TripWalk, trip } from "./support/trip-walk";
import { closedTrip, layOutWalk, loginOf, people } from "./support/walk-town";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a trip from plan to published evaluation, %s", (_how, open) => {
  let dataDir: string;
  let program: RunningProgram;
  let walk: TripWalk;

  const start = async (clock: string) => {
    await program?.stop();
    program = await startProgram({ dataDir, clock, port: 0 });
    const { address } = walk ?? { address: "" };
    walk = new TripWalk(program.url);
    walk.address = address;
  };

  beforeAll(async () => {
    dataDir = await layOutTown(layOutWalk);
    await start("2027-02-03T09:00:00+01:00");
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const as = async (who: keyof typeof people, viewport = wide): Promise<Page> => {
    const context: BrowserContext = await open(browser, { viewport });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, program.url, loginOf(who), everybodysPassword);
    return page;
  };

  /** All that a visitor gets who asks for the trip in every way there is. */
  const everythingAVisitorGets = async (): Promise<string> => {
    const workspace = walk.address;
    const asked = [
      "/",
      "/studieture",
      "/perioder",
      "/perioder/2026-2029",
      "/udvalg/klima-og-miljoeudvalget-2026-2029",
      `/studieture/${walk.reference}`,
      `/studieture/${walk.reference}.data`,
      "/_root.data",
      workspace,
      `${workspace}.data`,
      `${workspace}/evaluering.data`,
      `${workspace}.data?_routes=features/trips/pages/trip-shell`,
      `${workspace}/program.data?_routes=features/trips/pages/programme`,
      "/arbejdsrum.data?_routes=features/desk/pages/desk",
    ];
    const answers = await Promise.all(asked.map((path) => fetch(program.url + path, { redirect: "manual" })));
    return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
  };

  it("is planned by the secretary, and nobody outside knows of it", async () => {
    const page = await as("secretary");
    await walk.plan(page);
    await walk.addVisit(page);
    await walk.addMembers(page);
    await walk.budget(page);
    await walk.step(page, "/foreslaa", "Foreslået");
    const public_ = await everythingAVisitorGets();
    for (const secret of [
      trip.title,
      trip.question,
      trip.topic,
      "Rotterdam",
      closedTrip.title,
      closedTrip.place,
    ])
      expect(public_).not.toContain(secret);
    await page.context().close();
  });

  it("gives exactly the notice, once both committees have said yes on open items", async () => {
    const page = await as("secretary");
    await walk.recordYes(page, "Klima- og Miljøudvalget", "Åbent punkt");
    await walk.recordYes(page, "Plan- og Byudvalget", "Åbent punkt");
    await walk.step(page, "/godkend", "Godkendt");
    await page.context().close();
    const notice = await (await fetch(`${program.url}/studieture/${walk.reference}`)).text();
    for (const known of ["Rotterdam", "juni 2027", "Nederlandene"]) expect(notice).toContain(known);
    const public_ = await everythingAVisitorGets();
    for (const secret of [trip.title, trip.question, trip.purpose, trip.topic, "7.500"])
      expect(public_).not.toContain(secret);
    for (const name of [people.chair, people.member]) expect(notice).not.toContain(name);
    for (const secret of [closedTrip.title, closedTrip.place]) expect(public_).not.toContain(secret);
  });

  it("is confirmed as held after the return, and two politicians contribute on their phones", async () => {
    await start("2027-06-15T09:00:00+02:00");
    const secretary = await as("secretary");
    await walk.confirmHeld(secretary);
    await walk.finalAmounts(secretary);
    await secretary.context().close();
    const chair = await as("chair", phone);
    await walk.contribute(chair, { lesson: trip.lesson });
    await chair.context().close();
    const member = await as("member", phone);
    await walk.contribute(member, { dissent: trip.dissent });
    await member.context().close();
  });

  it("is evaluated: the secretary compiles, the chair signs, the committee decides", async () => {
    const secretary = await as("secretary");
    await walk.compile(secretary);
    const chair = await as("chair");
    await walk.sign(chair);
    await chair.context().close();
    await walk.decideEvaluation(secretary);
    await walk.open(secretary, "/evaluering");
    expect(await secretary.locator("main").textContent()).toContain(people.chair);
    await secretary.context().close();
  });

  it("is published by the coordinator, and read by a visitor who is not signed in", async () => {
    const coordinator = await as("coordinator");
    for (const part of ["program", "evaluering", "regnskab"]) await walk.publish(coordinator, part);
    await coordinator.context().close();
    for (const viewport of [wide, phone]) {
      const reader = await (await open(browser, { viewport })).newPage();
      await reader.goto(`${program.url}/studieture/${walk.reference}`);
      await expectAccessible(reader);
      await expectNoSidewaysScroll(reader);
      const read = await reader.locator("main").textContent();
      for (const known of [trip.title, trip.question, trip.topic, trip.benefit, trip.dissent, people.member])
        expect(read).toContain(known);
      expect(read).toContain("7.321,50");
      expect(read).not.toContain(trip.lesson);
      expect(await reader.locator("script").count()).toBe(0);
      expect(await reader.context().cookies()).toEqual([]);
      await reader.context().close();
    }
  });
});
