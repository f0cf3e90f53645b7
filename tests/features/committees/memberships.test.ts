import { describe, expect, it } from "vitest";
import { chairOf, membersOn, secretariesOf } from "~/features/committees/committees.server";
import {
  addMembers,
  addMembership,
  editMembership,
  removeMembership,
} from "~/features/committees/membership-commands.server";
import { listMemberships } from "~/features/committees/memberships.server";
import { listPeople } from "~/features/people/people.server";
import { createPerson } from "~/features/people/person-commands.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  const committeeId = await town.committee(await town.period(2026), "Kulturudvalget");
  return { db, town, committeeId, administrator: acting(db, await town.administrator()) };
}

describe("A seat in a committee", () => {
  it("is given to somebody new, or to the one who bears the name already", async () => {
    const { db, town, committeeId, administrator } = await ground();
    const aase = await town.politician("Åse Tidevand", {});
    const add = (fullName: string) =>
      accepted(addMembership(administrator, { committeeId, holder: { fullName }, role: "member" }));
    expect((await add("åse  tidevand")).personId).toBe(aase.personId);
    await add("Bertel Brosten");
    expect((await listMemberships(db, committeeId)).map(({ name }) => name)).toEqual([
      "Bertel Brosten",
      "Åse Tidevand",
    ]);
  });

  it("is not given by a name that several people bear", async () => {
    const { town, committeeId, administrator } = await ground();
    const one = await town.politician("Jens Hansen", {});
    await accepted(createPerson(administrator, { fullName: one.name, namesake: true }));
    const adding = addMembership(administrator, {
      committeeId,
      holder: { fullName: "Jens Hansen" },
      role: "member",
    });
    expect(await refusalKey(adding)).toBe("person.severalOfName");
    const byId = { committeeId, holder: { personId: one.personId }, role: "member" } as const;
    expect(await refusalKey(addMembership(administrator, byId))).toBeNull();
  });

  it("ends on an earlier day, and the next chair follows", async () => {
    const { db, committeeId, administrator } = await ground();
    const chair = (fullName: string, startsOn?: string) =>
      addMembership(administrator, {
        committeeId,
        holder: { fullName },
        role: "chair",
        ...(startsOn && { startsOn }),
      });
    const first = await accepted(chair("Åse Tidevand"));
    expect(await refusalKey(chair("Bertel Brosten", "2027-07-01"))).toBe("seat.twoChairs");
    const ended = {
      membershipId: first.id,
      role: "chair",
      startsOn: "2026-01-01",
      endsOn: "2027-06-30",
    } as const;
    await accepted(editMembership(administrator, ended));
    await accepted(chair("Bertel Brosten", "2027-07-01"));
    expect(await chairOf(db, committeeId, "2027-06-30")).toMatchObject({ name: "Åse Tidevand" });
    expect(await chairOf(db, committeeId, "2027-07-01")).toMatchObject({ name: "Bertel Brosten" });
    expect(await membersOn(db, committeeId, "2025-12-31")).toEqual([]);
  });

  it("leaves nobody behind when it is refused", async () => {
    const { db, committeeId, administrator } = await ground();
    const late = {
      committeeId,
      holder: { fullName: "Bertel Brosten" },
      role: "member",
      endsOn: "2030-01-01",
    } as const;
    expect(await refusalKey(addMembership(administrator, late))).toBe("seat.outsideCommittee");
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(["Vibeke Lundtang"]);
  });

  it("can be taken away when it was a mistake", async () => {
    const { db, committeeId, administrator } = await ground();
    const { id } = await accepted(
      addMembership(administrator, { committeeId, holder: { fullName: "Bertel Brosten" }, role: "member" }),
    );
    await accepted(removeMembership(administrator, { membershipId: id }));
    expect(await listMemberships(db, committeeId)).toEqual([]);
    expect(await refusalKey(removeMembership(administrator, { membershipId: id }))).toBe("notFound");
  });
});

describe("Many members at once", () => {
  const days = { startsOn: "2026-01-01", endsOn: "2029-12-31" };

  it("are given seats in the order of their roles", async () => {
    const { db, committeeId, administrator } = await ground();
    const members = [
      { name: "Signe Kornblomst", role: "member" },
      { name: "Åse Tidevand", role: "chair" },
    ] as const;
    expect(await accepted(addMembers(administrator, { committeeId, members, ...days }))).toEqual({
      added: 2,
    });
    expect((await listMemberships(db, committeeId)).map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "Åse Tidevand: chair",
      "Signe Kornblomst: member",
    ]);
  });

  it("are all refused when one cannot be, and the list is what is wrong", async () => {
    const { db, town, committeeId, administrator } = await ground();
    await town.politician("Åse Tidevand", { [committeeId]: "chair" });
    const members = [
      { name: "Signe Kornblomst", role: "member" },
      { name: "Bertel Brosten", role: "chair" },
    ] as const;
    const result = await addMembers(administrator, { committeeId, members, ...days });
    expect(result).toMatchObject({ refusal: { key: "seat.twoChairs", fields: [{ field: "members" }] } });
    expect(await listMemberships(db, committeeId)).toHaveLength(1);
  });
});

it("A committee's secretaries are the open accounts that serve it", async () => {
  const { db, town, committeeId } = await ground();
  await town.secretary("Bodil Klitrose", [committeeId]);
  expect((await secretariesOf(db, committeeId)).map(({ name }) => name)).toEqual(["Bodil Klitrose"]);
});
