import { viewerOfAccount } from "~/session/sessions.server";
import type { Viewer } from "~/session/viewer";
import { newId } from "~/shared/ids";
import { slugOf } from "~/shared/slug";
import type { Db } from "~db/tables";
import type { AccountRoleTable } from "~db/tables/account-role";
import type { CommitteeTable } from "~db/tables/committee";
import type { MembershipTable } from "~db/tables/membership";
import { transact } from "~db/transact";

/** Lays the ground that a test stands on: periods, committees, people, seats and accounts, straight as rows. */
export function municipality(db: Db) {
  return {
    period: (firstYear: number) => addPeriod(db, firstYear),
    committee: (periodId: string, name: string, kind: CommitteeTable["kind"] = "standing") =>
      addCommittee(db, periodId, name, kind),
    predecessor: (committeeId: string, predecessorId: string) =>
      transact(db, async (trx) => {
        await trx
          .insertInto("committee_predecessor")
          .values({ committee_id: committeeId, predecessor_id: predecessorId })
          .execute();
      }),
    politician: (name: string, seats: Record<string, MembershipTable["role"]>) =>
      addPolitician(db, name, seats),
    secretary: (name: string, committeeIds: string[]) => addAccount(db, name, ["secretary"], committeeIds),
    coordinator: (name = "Aksel Havtorn") => addAccount(db, name, ["coordinator"], []),
    administrator: (name = "Vibeke Lundtang") => addAccount(db, name, ["administrator"], []),
  };
}

async function addPeriod(db: Db, firstYear: number): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("election_period")
      .values({
        id,
        slug: `${firstYear}-${firstYear + 3}`,
        first_year: firstYear,
        last_year: firstYear + 3,
        closed_at: null,
      })
      .execute();
  });
  return id;
}

async function addCommittee(
  db: Db,
  periodId: string,
  name: string,
  kind: CommitteeTable["kind"],
): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    const period = await trx
      .selectFrom("election_period")
      .selectAll()
      .where("id", "=", periodId)
      .executeTakeFirstOrThrow();
    await trx
      .insertInto("committee")
      .values({
        id,
        slug: `${slugOf(name)}-${period.slug}`,
        period_id: periodId,
        name,
        kind,
        starts_on: `${period.first_year}-01-01`,
        ends_on: `${period.last_year}-12-31`,
      })
      .execute();
  });
  return id;
}

async function addPolitician(
  db: Db,
  name: string,
  seats: Record<string, MembershipTable["role"]>,
): Promise<Viewer & { personId: string }> {
  const viewer = await addAccount(db, name, ["politician"], []);
  await transact(db, async (trx) => {
    for (const [committeeId, role] of Object.entries(seats)) {
      const committee = await trx
        .selectFrom("committee")
        .selectAll()
        .where("id", "=", committeeId)
        .executeTakeFirstOrThrow();
      await trx
        .insertInto("membership")
        .values({
          id: newId(),
          committee_id: committeeId,
          person_id: viewer.personId,
          role,
          starts_on: committee.starts_on,
          ends_on: committee.ends_on,
        })
        .execute();
    }
  });
  return { ...viewer, ...(await viewerAgain(db, viewer)), personId: viewer.personId };
}

async function addAccount(
  db: Db,
  name: string,
  roles: AccountRoleTable["role"][],
  committeeIds: string[],
): Promise<Viewer & { personId: string; accountId: string }> {
  const personId = newId();
  const accountId = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("person")
      .values({ id: personId, full_name: name, email: null, forgotten_at: null })
      .execute();
    await trx
      .insertInto("account")
      .values({
        id: accountId,
        person_id: personId,
        login: `${slugOf(name)}@fjordby.example`,
        password_hash: null,
        created_at: "2026-01-01T08:00:00.000Z",
        disabled_at: null,
      })
      .execute();
    for (const role of roles)
      await trx.insertInto("account_role").values({ account_id: accountId, role }).execute();
    for (const committee_id of committeeIds)
      await trx.insertInto("secretary_assignment").values({ account_id: accountId, committee_id }).execute();
  });
  return { ...(await viewerOfAccount(db, accountId, personId, name)), personId, accountId };
}

function viewerAgain(db: Db, viewer: Viewer): Promise<Viewer> {
  return viewerOfAccount(db, viewer.accountId ?? "", viewer.personId ?? "", viewer.name);
}
