import { sql } from "kysely";
import { expect, it } from "vitest";
import { firstBrokenLink } from "~/features/commands/audit.server";
import { assess } from "~/features/travel-rules/assess";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import type { Db } from "~db/tables";
import {
  type CrowdCommand,
  crowdCommands,
  layOutCrowd,
  ruleSentences,
  type Wish,
} from "../../e2e/support/crowded-town";
import { openForms, type PostedAnswer, postAtOnce } from "../../e2e/support/forms";
import { patience, twoProcesses } from "../../e2e/support/two-processes";
import { plain } from "../../support/plain";

const clock = "2027-02-01T09:00:00+01:00";
const today = "2027-02-01";
const login = "bodil-klitrose@fjordby.example";

interface Answered {
  wish: Wish;
  answer: PostedAnswer;
}

const isAccepted = ({ answer }: Answered) => answer.status === 303;

/** Every 77th in turn: the same for each run, and those who want the same far from each other. */
const mixed = (wishes: readonly Wish[]) =>
  wishes.flatMap((_, place) => wishes[(place * 77) % wishes.length] ?? []);

it("keeps maximum, budgets and officials' limits when two hundred commands come at once to two processes", async () => {
  const { town, urls, cookie, db } = await twoProcesses({ clock, login }, layOutCrowd);
  const wishes = mixed(town.wishes);
  expect(new Set(wishes).size).toBe(200);
  expect(await breachedMusts(db, town.period)).toEqual([]);
  const forms = await openForms(
    wishes.map(({ reference, page, typed }, index) => ({
      url: `${urls[index % 2]}/arbejdsrum/studieture/${reference}/${page}`,
      cookie,
      typed,
    })),
  );

  const answers = await postAtOnce(forms, patience);

  const answered = wishes.flatMap((wish, index): Answered[] => {
    const answer = answers[index];
    return answer ? [{ wish, answer }] : [];
  });
  expectAsManyAsThereIsRoomFor(answered);
  expectTheRuleInEveryRefusal(answered);
  expect(await breachedMusts(db, town.period)).toEqual([]);
  expect(await beyondTheLimits(db)).toEqual({ abroad: [], frames: [], years: [], officials: [] });
  const accepted = countByCommand(answered.filter(isAccepted).map(({ wish }) => wish.command));
  expect(await rowsChanged(db)).toEqual(accepted);
  expect(await auditEntries(db)).toEqual(accepted);
  expect(await firstBrokenLink(db)).toBeNull();
});

function expectAsManyAsThereIsRoomFor(answered: readonly Answered[]): void {
  expect([...new Set(answered.map(({ answer }) => answer.status))].sort()).toEqual([303, 422]);
  for (const of of new Set(answered.map(({ wish }) => wish.of))) {
    const competing = answered.filter(({ wish }) => wish.of === of);
    const [{ wish }] = competing as [Answered];
    expect(competing.filter(isAccepted).length, `${wish.limit} ${of}`).toBe(wish.room);
    expect(competing.length, `${wish.limit} ${of}`).toBeGreaterThan(wish.room);
  }
}

function expectTheRuleInEveryRefusal(answered: readonly Answered[]): void {
  for (const { wish, answer } of answered.filter((each) => !isAccepted(each)))
    expect(plain(answer.html), `${wish.command} ${wish.reference}`).toContain(ruleSentences[wish.limit]);
}

async function breachedMusts(db: Db, periodId: string) {
  const findings = assess(await loadPeriodFacts(db, periodId), today);
  return findings.filter(({ strength, outcome }) => strength === "must" && outcome === "breached");
}

/** What is over a limit, counted in the rows without the program's own rules. */
async function beyondTheLimits(db: Db) {
  const rows = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
  return {
    abroad: await rows(sql`
      select lead_committee_id, count(*) as trips from trip
      join destination on destination.trip_id = trip.id
      join committee on committee.id = lead_committee_id
      where state = 'approved' and country <> 'DK' and committee.name like 'Rejseudvalget %'
      group by lead_committee_id having trips > 1`),
    frames: await rows(sql`
      select lead_committee_id, sum(estimated_minor) as spent from trip
      join cost_line on cost_line.trip_id = trip.id
      join committee on committee.id = lead_committee_id
      where state = 'approved' and committee.name like 'Rammeudvalget %'
      group by lead_committee_id having spent > 10000000`),
    years: await rows(sql`
      select substr(starts_on, 1, 4) as year, sum(estimated_minor) as spent from trip
      join cost_line on cost_line.trip_id = trip.id
      where state = 'approved'
      group by year having spent > 40000000`),
    officials: await rows(sql`
      select reference, (select sum(headcount) from participant where trip_id = trip.id and kind = 'official') as officials
      from trip where officials > 2 * (select count(*) from trip_committee where trip_id = trip.id)`),
  };
}

/** How many rows are as the crowd's commands leave them, and were not so before. */
async function rowsChanged(db: Db): Promise<Record<CrowdCommand, number>> {
  const { rows } = await sql<Record<CrowdCommand, number>>`
    select
      (select count(*) from trip where state = 'approved' and version = 2) as approveTrip,
      (select count(*) from cost_line where version = 2) as editCosts,
      (select count(*) from participant) as editParticipants`.execute(db);
  return rows[0] as Record<CrowdCommand, number>;
}

async function auditEntries(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom("audit_entry")
    .select("action")
    .where("action", "in", crowdCommands)
    .execute();
  return countByCommand(rows.map(({ action }) => action));
}

function countByCommand(commands: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const command of commands) counts[command] = (counts[command] ?? 0) + 1;
  return counts;
}
