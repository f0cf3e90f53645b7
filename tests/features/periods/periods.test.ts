import { describe, expect, it } from "vitest";
import { performCommand } from "~/features/commands/perform.server";
import { createPeriod, ensurePeriod } from "~/features/periods/period-commands.server";
import {
  currentPeriod,
  findPeriodBySlug,
  listPeriods,
  periodOfDate,
} from "~/features/periods/periods.server";
import { accept } from "~/shared/result";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

describe("Election periods", () => {
  it("are made by an administrator, and listed newest first", async () => {
    const { db } = freshDatabase();
    const administrator = await municipality(db).administrator();
    for (const firstYear of [2022, 2026, 2018])
      await accepted(createPeriod(acting(db, administrator), { firstYear }));
    expect((await listPeriods(db)).map(({ slug }) => slug)).toEqual(["2026-2029", "2022-2025", "2018-2021"]);
    expect(await findPeriodBySlug(db, "2022-2025")).toMatchObject({ firstYear: 2022, lastYear: 2025 });
  });

  it("are not made by anybody else", async () => {
    const { db } = freshDatabase();
    const coordinator = await municipality(db).coordinator();
    expect(await refusalKey(createPeriod(acting(db, coordinator), { firstYear: 2026 }))).toBe(
      "permission.notYours",
    );
  });

  it("stand once, and begin after an election", async () => {
    const { db } = freshDatabase();
    const administrator = acting(db, await municipality(db).administrator());
    await accepted(createPeriod(administrator, { firstYear: 2026 }));
    expect(await refusalKey(createPeriod(administrator, { firstYear: 2026 }))).toBe("period.overlaps");
    expect(await refusalKey(createPeriod(administrator, { firstYear: 2025 }))).toBe(
      "period.notAfterElection",
    );
    expect(await listPeriods(db)).toHaveLength(1);
  });

  it("hold every day from 1 January to 31 December of the fourth year", async () => {
    const { db } = freshDatabase();
    const id = await municipality(db).period(2022);
    expect(await periodOfDate(db, "2022-01-01")).toMatchObject({ id });
    expect(await periodOfDate(db, "2025-12-31")).toMatchObject({ id });
    expect(await periodOfDate(db, "2026-01-01")).toBeNull();
  });

  it("have a current one: today's, or the newest begun where today's is not registered", async () => {
    const { db } = freshDatabase();
    const id = await municipality(db).period(2022);
    await municipality(db).period(2030);
    expect(await currentPeriod(db, "2026-02-01")).toMatchObject({ id });
    expect(await currentPeriod(db, "2019-02-01")).toBeNull();
  });

  it("are made on the way by an import that needs one, and only once", async () => {
    const { db } = freshDatabase();
    const context = acting(db, await municipality(db).administrator());
    const spec = { action: "importTrips", subject: { kind: "period", id: "import" } } as const;
    const ensure = () => performCommand(context, spec, async (run) => accept(await ensurePeriod(run, 2018)));
    const first = await accepted(ensure());
    const second = await accepted(ensure());
    expect(first).toMatchObject({ slug: "2018-2021", made: true });
    expect(second).toEqual({ ...first, made: false });
  });
});
