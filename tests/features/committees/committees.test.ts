import { describe, expect, it } from "vitest";
import { performCommand } from "~/features/commands/perform.server";
import {
  createCommittee,
  editCommittee,
  ensureCommittee,
  setPredecessors,
} from "~/features/committees/committee-commands.server";
import { findCommittee, findCommitteeBySlug, listCommittees } from "~/features/committees/committees.server";
import { committeesToTakeOver, copyCommittees } from "~/features/committees/copy-committees.server";
import { loadLineage } from "~/features/committees/lineage.server";
import { addMembership } from "~/features/committees/membership-commands.server";
import { findPeriod } from "~/features/periods/periods.server";
import { accept } from "~/shared/result";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  return {
    db,
    town,
    before: await town.period(2022),
    now: await town.period(2026),
    administrator: acting(db, await town.administrator()),
  };
}

describe("Creating a committee", () => {
  it("gives it the whole period and an address of name and period", async () => {
    const { db, now, administrator } = await ground();
    const made = await accepted(
      createCommittee(administrator, { periodId: now, name: "Børne-  og Skoleudvalget", kind: "standing" }),
    );
    expect(made.slug).toBe("boerne-og-skoleudvalget-2026-2029");
    expect(await findCommitteeBySlug(db, made.slug)).toMatchObject({
      name: "Børne- og Skoleudvalget",
      startsOn: "2026-01-01",
      endsOn: "2029-12-31",
    });
  });

  it("is refused for a name that the period has, whatever its capitals", async () => {
    const { before, now, administrator } = await ground();
    const culture = { name: "Kulturudvalget", kind: "standing" } as const;
    await accepted(createCommittee(administrator, { periodId: now, ...culture }));
    const again = { ...culture, name: "KULTURUDVALGET" };
    expect(await refusalKey(createCommittee(administrator, { periodId: now, ...again }))).toBe(
      "committee.nameTaken",
    );
    expect(await refusalKey(createCommittee(administrator, { periodId: before, ...again }))).toBeNull();
  });

  it("never gives two committees one address", async () => {
    const { now, administrator } = await ground();
    const make = (name: string) =>
      accepted(createCommittee(administrator, { periodId: now, name, kind: "standing" }));
    expect((await make("Kultur- og Idrætsudvalget")).slug).toBe("kultur-og-idraetsudvalget-2026-2029");
    expect((await make("Kultur og Idrætsudvalget")).slug).toBe("kultur-og-idraetsudvalget-2026-2029-2");
  });

  it("is the administrator's alone", async () => {
    const { db, town, now } = await ground();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    const input = { periodId: now, name: "Kulturudvalget", kind: "standing" } as const;
    expect(await refusalKey(createCommittee(secretary, input))).toBe("permission.notYours");
  });
});

describe("Editing a committee", () => {
  it("renames it and keeps its address", async () => {
    const { db, town, now, administrator } = await ground();
    const id = await town.committee(now, "Kulturudvalget");
    const change = { kind: "standing", startsOn: "2026-01-01", endsOn: "2028-06-30" } as const;
    const { slug } = await accepted(
      editCommittee(administrator, {
        committeeId: id,
        version: 1,
        name: "Kultur- og Fritidsudvalget",
        ...change,
      }),
    );
    expect(slug).toBe("kulturudvalget-2026-2029");
    expect(await findCommittee(db, id)).toMatchObject({
      name: "Kultur- og Fritidsudvalget",
      endsOn: "2028-06-30",
      version: 2,
    });
  });

  it("is refused where somebody saved in the meantime, and says who", async () => {
    const { town, now, administrator } = await ground();
    const id = await town.committee(now, "Kulturudvalget");
    const change = {
      committeeId: id,
      version: 1,
      kind: "standing",
      startsOn: "2026-01-01",
      endsOn: "2029-12-31",
    } as const;
    await accepted(editCommittee(administrator, { ...change, name: "Kunstudvalget" }));
    const second = await editCommittee(administrator, { ...change, name: "Musikudvalget" });
    expect(second).toMatchObject({ refusal: { key: "form.stale", params: { by: "Vibeke Lundtang" } } });
  });

  it("lets the seats that last as long as the committee follow its days, and is refused for others", async () => {
    const { db, town, now, administrator } = await ground();
    const id = await town.committee(now, "Kulturudvalget");
    await town.politician("Åse Tidevand", { [id]: "chair" });
    const change = { committeeId: id, name: "Kulturudvalget", kind: "standing" } as const;
    await accepted(
      editCommittee(administrator, { ...change, version: 1, startsOn: "2026-01-01", endsOn: "2027-12-31" }),
    );
    const seat = await db.selectFrom("membership").selectAll().executeTakeFirstOrThrow();
    expect(seat.ends_on).toBe("2027-12-31");
    await accepted(
      addMembership(administrator, {
        committeeId: id,
        holder: { fullName: "Bertel Brosten" },
        role: "member",
        startsOn: "2026-03-01",
        endsOn: "2027-05-31",
      }),
    );
    const shorter = { ...change, version: 2, startsOn: "2026-01-01", endsOn: "2026-12-31" };
    expect(await refusalKey(editCommittee(administrator, shorter))).toBe("committee.seatOutside");
  });
});

describe("The predecessors of a committee", () => {
  it("are set and replaced, and noted", async () => {
    const { db, town, before, now, administrator } = await ground();
    const [old, sport, culture] = [
      await town.committee(before, "Kulturudvalget"),
      await town.committee(now, "Idrætsudvalget"),
      await town.committee(now, "Kulturudvalget"),
    ];
    const set = (version: number, predecessorIds: string[]) =>
      setPredecessors(administrator, { committeeId: culture, version, predecessorIds });
    await accepted(set(1, [old, sport]));
    expect((await loadLineage(db)).get(culture)).toHaveLength(2);
    await accepted(set(2, [old]));
    expect((await loadLineage(db)).get(culture)).toEqual([old]);
    expect(await refusalKey(set(1, []))).toBe("form.stale");
  });

  it("never go in a circle", async () => {
    const { db, town, now, administrator } = await ground();
    const sport = await town.committee(now, "Idrætsudvalget");
    const culture = await town.committee(now, "Kulturudvalget");
    await accepted(
      setPredecessors(administrator, { committeeId: culture, version: 1, predecessorIds: [sport] }),
    );
    const back = setPredecessors(administrator, {
      committeeId: sport,
      version: 1,
      predecessorIds: [culture],
    });
    expect(await refusalKey(back)).toBe("committee.predecessorCircle");
    expect((await loadLineage(db)).get(sport)).toBeUndefined();
  });
});

describe("Taking over the committees of the period before", () => {
  it("makes them with name, kind and predecessor, and with no members", async () => {
    const { db, town, before, now, administrator } = await ground();
    const finance = await town.committee(before, "Økonomiudvalget", "finance");
    const culture = await town.committee(before, "Kulturudvalget");
    await town.politician("Åse Tidevand", { [finance]: "chair" });
    await accepted(copyCommittees(administrator, { periodId: now, committeeIds: [finance, culture] }));
    const committees = await listCommittees(db, now);
    expect(committees.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      "Kulturudvalget: standing",
      "Økonomiudvalget: finance",
    ]);
    expect((await loadLineage(db)).get(committees[1]?.id ?? "")).toEqual([finance]);
    const seats = await db.selectFrom("membership").select("committee_id").execute();
    expect(seats.map(({ committee_id }) => committee_id)).toEqual([finance]);
  });

  it("offers none that ended early or has a namesake, and needs a choice", async () => {
    const { db, town, before, now, administrator } = await ground();
    const ended = await town.committee(before, "Havneudvalget");
    await town.committee(before, "Kulturudvalget");
    await town.committee(now, "kulturudvalget");
    await accepted(
      editCommittee(administrator, {
        committeeId: ended,
        version: 1,
        name: "Havneudvalget",
        kind: "section17",
        startsOn: "2022-01-01",
        endsOn: "2023-12-31",
      }),
    );
    const period = await findPeriod(db, now);
    expect(period && (await committeesToTakeOver(db, period))).toEqual([]);
    expect(await refusalKey(copyCommittees(administrator, { periodId: now, committeeIds: [ended] }))).toBe(
      "committee.noneChosen",
    );
  });
});

it("An import finds the committee it names, or makes it", async () => {
  const { town, now, administrator } = await ground();
  const known = await town.committee(now, "Økonomiudvalget", "finance");
  const spec = { action: "importTrips", subject: { kind: "period", id: now } } as const;
  const ensure = (name: string) =>
    accepted(
      performCommand(administrator, spec, async (run) => accept(await ensureCommittee(run, now, name))),
    );
  expect(await ensure("økonomiudvalget")).toMatchObject({ id: known, made: false });
  expect(await ensure("Teknik- og Miljøudvalget")).toMatchObject({ made: true });
  expect(await ensure("Teknik- og Miljøudvalget")).toMatchObject({ made: false });
});
