import { describe, expect, it } from "vitest";
import { fillInAmounts } from "~/features/trips/cost-amounts.server";
import { amountsForm, type CostLinesForm, costLinesForm } from "~/features/trips/cost-forms";
import { editCosts } from "~/features/trips/cost-lines.server";
import { setCostSplit } from "~/features/trips/cost-split.server";
import { listCostLines, listFunding } from "~/features/trips/costs.server";
import { changeFunding, recordFunding, removeFunding } from "~/features/trips/funding.server";
import { tripCommittees } from "~/features/trips/trips.server";
import type { Db } from "~db/tables";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { smallTown, stateOf, tripOf } from "../../support/trip-in-life";

async function ground() {
  const { db } = freshDatabase();
  const town = await smallTown(db);
  return { db, town, by: acting(db, town.secretary) };
}

type Line = CostLinesForm["lines"][number];

const row = (says: Partial<Line>): Line => ({
  id: null,
  version: null,
  category: "flights",
  description: "Fly",
  estimated: null,
  provisional: null,
  final: null,
  remove: false,
  ...says,
});

const form = (lines: Line[], says: Partial<CostLinesForm> = {}): CostLinesForm => ({
  approval: null,
  coverNote: "",
  version: 1,
  lines,
  vat: "without",
  note: null,
  ...says,
});

async function stored(db: Db, tripId: string) {
  const [line] = await listCostLines(db, tripId);
  if (!line) throw new Error("no line");
  return line;
}

describe("editing the costs", () => {
  it("adds, changes and removes lines, and keeps what is not known unknown", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    await accepted(
      editCosts(
        by,
        trip,
        form([
          row({ estimated: 1265000 }),
          row({ category: "meals" }),
          row({ category: null, description: null }),
        ]),
      ),
    );
    const lines = await listCostLines(db, trip);
    expect(lines).toMatchObject([
      { category: "flights", estimatedMinor: 1265000, finalMinor: null },
      { category: "meals", estimatedMinor: null },
    ]);
    const [flight, meals] = lines;
    await accepted(
      editCosts(
        by,
        trip,
        form([
          row({ id: flight?.id ?? "", version: 1, final: 0 }),
          row({ id: meals?.id ?? "", version: 1, remove: true }),
        ]),
      ),
    );
    expect(await listCostLines(db, trip)).toMatchObject([
      { estimatedMinor: null, finalMinor: 0, version: 2 },
    ]);
  });

  it("refuses to overwrite what another has saved, and says what stands now", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    await accepted(editCosts(by, trip, form([row({ estimated: 100 })])));
    const { id } = await stored(db, trip);
    await accepted(editCosts(by, trip, form([row({ id, version: 1, estimated: 1_239_700 })])));
    const late = await editCosts(by, trip, form([row({ id, version: 1, estimated: 300 })]));
    expect(late).toMatchObject({
      refusal: {
        key: "form.stale",
        params: { by: "Bodil Klitrose" },
        fields: [{ field: "lines.0.estimated", key: "trip.nowStands", params: { text: "12.397,00" } }],
      },
    });
  });

  it("lets an untouched line be, also when another has saved it meanwhile with the same content", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    await accepted(editCosts(by, trip, form([row({ estimated: 100 })])));
    const { id } = await stored(db, trip);
    await accepted(
      editCosts(by, trip, form([row({ id, version: 0, estimated: 100 }), row({ estimated: 5 })])),
    );
    expect(await listCostLines(db, trip)).toHaveLength(2);
  });

  it("asks of an approved trip whose budget grows whether the decision covers it", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    const raised = form([row({ estimated: 100 })]);
    expect(await refusalKey(editCosts(by, trip, raised))).toBe("trip.sayWhetherDecisionCovers");
    await accepted(editCosts(by, trip, { ...raised, approval: "covered", coverNote: "Inden for rammen" }));
    expect((await stateOf(db, trip)).state).toBe("approved");
    await accepted(editCosts(by, trip, form([row({ estimated: 1 })], { approval: "askAnew" })));
    expect(await stateOf(db, trip)).toMatchObject({ state: "proposed", reapproving: 1 });
  });

  it("lets the account of an approved trip grow without asking", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "approved");
    await accepted(editCosts(by, trip, form([row({ final: 900 })])));
    expect((await stateOf(db, trip)).state).toBe("approved");
  });

  it("watches over the note and the VAT with the trip's version", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    await accepted(editCosts(by, trip, form([], { vat: "with", note: "Nationalbankens kurs" })));
    expect(await refusalKey(editCosts(by, trip, form([], { note: "Dagens kurs" })))).toBe("form.stale");
  });

  it("is for the committees' secretaries, and not once the trip is closed", async () => {
    const { db, town, by } = await ground();
    const coordinator = await municipality(db).coordinator();
    expect(await refusalKey(editCosts(acting(db, coordinator), await tripOf(db, town), form([])))).toBe(
      "permission.notYours",
    );
    expect(await refusalKey(editCosts(by, await tripOf(db, town, "closed"), form([])))).toBe(
      "permission.wrongState",
    );
  });
});

describe("filling in the amounts", () => {
  it("writes what was missing, and leaves what is left empty", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "held");
    await accepted(
      editCosts(by, trip, form([row({ estimated: 100, provisional: 90 }), row({ estimated: 7 })])),
    );
    const [flight, other] = await listCostLines(db, trip);
    await accepted(
      fillInAmounts(by, trip, {
        lines: [
          { id: flight?.id ?? "", provisional: null, final: 95 },
          { id: other?.id ?? "", provisional: null, final: null },
        ],
      }),
    );
    expect(await listCostLines(db, trip)).toMatchObject([
      { provisionalMinor: 90, finalMinor: 95, version: 2 },
      { finalMinor: null, version: 1 },
    ]);
  });

  it("never overwrites another's amount unseen", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "held");
    await accepted(editCosts(by, trip, form([row({ final: 95 })])));
    const { id } = await stored(db, trip);
    const late = await fillInAmounts(by, trip, { lines: [{ id, provisional: null, final: 96 }] });
    expect(late).toMatchObject({ refusal: { key: "form.stale", fields: [{ field: "lines.0.final" }] } });
  });
});

describe("the form of the costs", () => {
  const typed = (estimated: string) =>
    costLinesForm("DKK").safeParse({ vat: "without", lines: [{ category: "flights", estimated }] });

  it("reads amounts as a Dane types them, and refuses one that can be read two ways", () => {
    expect(typed("22.431,00").data?.lines[0]?.estimated).toBe(2243100);
    expect(typed("22431").data?.lines[0]?.estimated).toBe(2243100);
    expect(typed("").data?.lines[0]?.estimated).toBeNull();
    expect(typed("22431.00").error?.issues[0]).toMatchObject({
      path: ["lines", 0, "estimated"],
      message: "amount.ambiguous",
    });
    expect(typed("-5").success).toBe(false);
  });

  it("lets an empty new row be, and asks one with an amount for its category", () => {
    const lines = [{ category: "", estimated: "" }];
    expect(costLinesForm("DKK").safeParse({ vat: "without", lines }).success).toBe(true);
    const amountAlone = [{ category: "", estimated: "5" }];
    expect(
      costLinesForm("DKK").safeParse({ vat: "without", lines: amountAlone }).error?.issues[0],
    ).toMatchObject({
      path: ["lines", 0, "category"],
      message: "field.choose",
    });
    expect(amountsForm("DKK").safeParse({ lines: [{ id: "a", final: "" }] }).success).toBe(true);
  });
});

describe("sharing the costs by hand", () => {
  it("must add up to the øre", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "held");
    await accepted(editCosts(by, trip, form([row({ final: 1001 })])));
    const shares = (klima: number, plan: number) => ({
      version: 2,
      split: "manual" as const,
      shares: [
        { committeeId: town.klima, share: klima },
        { committeeId: town.plan, share: plan },
      ],
    });
    expect(await setCostSplit(by, trip, shares(500, 500))).toMatchObject({
      refusal: { key: "cost.sharesDoNotAddUp", params: { difference: "0,01 kr.", direction: "under" } },
    });
    await accepted(setCostSplit(by, trip, shares(501, 500)));
    expect((await tripCommittees(db, trip)).map(({ manualShareMinor }) => manualShareMinor)).toEqual([
      501, 500,
    ]);
    expect(await refusalKey(setCostSplit(by, trip, shares(500, 501)))).toBe("form.stale");
  });

  it("waits until the amount is known", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town, "held");
    const shares = [
      { committeeId: town.klima, share: 1 },
      { committeeId: town.plan, share: 1 },
    ];
    expect(await refusalKey(setCostSplit(by, trip, { version: 1, split: "manual", shares }))).toBe(
      "cost.totalNotKnown",
    );
  });
});

describe("money from outside", () => {
  const grant = {
    funder: "Havnefonden",
    amount: null,
    purpose: "Rejsen",
    disqualificationCheck: "Ingen af deltagerne sidder i fonden.",
    checkedOn: "2026-04-01",
  };

  it("is kept with the check for disqualification and its day", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    const { id } = await accepted(recordFunding(by, trip, grant));
    await accepted(changeFunding(by, trip, { id, version: 1 }, { ...grant, amount: 500000 }));
    expect(await listFunding(db, trip)).toMatchObject([
      { funder: "Havnefonden", amountMinor: 500000, checkedOn: "2026-04-01", version: 2 },
    ]);
    expect(await refusalKey(removeFunding(by, trip, { id, version: 1 }))).toBe("form.stale");
    await accepted(removeFunding(by, trip, { id, version: 2 }));
    expect(await listFunding(db, trip)).toEqual([]);
  });

  it("cannot have been checked tomorrow", async () => {
    const { db, town, by } = await ground();
    const trip = await tripOf(db, town);
    expect(await refusalKey(recordFunding(by, trip, { ...grant, checkedOn: "2026-05-05" }))).toBe(
      "funding.checkedAhead",
    );
  });
});
