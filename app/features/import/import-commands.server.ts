import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { ensureCommittee } from "~/features/committees/committee-commands.server";
import { insertPastTrip } from "~/features/past-trips/past-trip-commands.server";
import { ensurePeriod } from "~/features/periods/period-commands.server";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { differingColumns, storedTripsByKey } from "./stored-trips.server";
import { type ElectionYears, type RowFault, type TripRow, tripKey } from "./trip-rows";

export interface TripImport {
  rows: readonly TripRow[];
  period: ElectionYears;
  /** Where the figures come from, for every trip of the file. */
  source: string;
  /** What a trip is called, from its place. */
  titleOf(place: string): string;
}

export interface ImportOutcome {
  madePeriod: string | null;
  madeCommittees: string[];
  recorded: number;
  unchanged: number;
  /** Every trip of the file, new or known, in the file's order. */
  tripIds: string[];
}

export type ImportAnswer = { ok: true; value: ImportOutcome } | { ok: false; faults: RowFault[] };

/** Records the trips of a file, all or none: faults against what is stored are found for every row in one go. */
export async function importTrips(context: CommandContext, trips: TripImport): Promise<ImportAnswer> {
  const known = await alreadyThere(context, trips);
  if (known) return { ok: true, value: known };

  const faults: RowFault[] = [];
  const result = await performCommand<ImportOutcome>(
    context,
    { action: "importTrips", subject: { kind: "period", id: slugOf(trips.period) }, rules: "import" },
    async (run) => {
      if (!mayEver(run.viewer, "importTrips")) return refuse("permission.notYours");
      const outcome = await importRows(run, trips, faults);
      return faults.length > 0 ? refuse("import.faults", { count: faults.length }) : outcome;
    },
  );
  if (result.ok) return result;
  return { ok: false, faults: faults.length > 0 ? faults : [{ line: 1, column: "", ...result.refusal }] };
}

const slugOf = ({ firstYear, lastYear }: ElectionYears) => `${firstYear}-${lastYear}`;

/** The outcome where every row is stored as it stands, so that a second run writes nothing at all. */
async function alreadyThere({ db }: CommandContext, trips: TripImport): Promise<ImportOutcome | null> {
  const period = await db
    .selectFrom("election_period")
    .select("id")
    .where("first_year", "=", trips.period.firstYear)
    .executeTakeFirst();
  if (!period) return null;
  const stored = await storedTripsByKey(db, period.id);
  const tripIds: string[] = [];
  for (const row of trips.rows) {
    const trip = stored.get(tripKey(row));
    if (!trip || differingColumns(row, trip).length > 0) return null;
    tripIds.push(trip.id);
  }
  return { madePeriod: null, madeCommittees: [], recorded: 0, unchanged: tripIds.length, tripIds };
}

/** The rows that a stored trip contradicts, as faults. */
export async function storedFaults(
  db: Db | WriteDb,
  { rows, period }: Pick<TripImport, "rows" | "period">,
): Promise<RowFault[]> {
  const known = await db
    .selectFrom("election_period")
    .select("id")
    .where("first_year", "=", period.firstYear)
    .executeTakeFirst();
  if (!known) return [];
  const stored = await storedTripsByKey(db, known.id);
  return rows.flatMap((row) => {
    const trip = stored.get(tripKey(row));
    const differences = trip ? differingColumns(row, trip) : [];
    if (!trip || differences.length === 0) return [];
    const params = { reference: trip.reference, differences };
    return [{ line: row.line, column: differences.join(", "), key: "import.storedOtherwise", params }];
  });
}

async function importRows(
  run: CommandRun,
  trips: TripImport,
  faults: RowFault[],
): Promise<Result<ImportOutcome>> {
  const period = await ensurePeriod(run, trips.period.firstYear);
  faults.push(...(await storedFaults(run.trx, trips)));
  const stored = await storedTripsByKey(run.trx, period.id);
  const outcome: ImportOutcome = {
    madePeriod: period.made ? period.slug : null,
    madeCommittees: [],
    recorded: 0,
    unchanged: 0,
    tripIds: [],
  };
  for (const row of trips.rows) {
    const known = stored.get(tripKey(row));
    if (known) {
      outcome.unchanged += 1;
      outcome.tripIds.push(known.id);
      continue;
    }
    await recordRow(run, row, trips, period.id, outcome, faults);
  }
  run.note({ recorded: outcome.recorded, unchanged: outcome.unchanged });
  return accept(outcome);
}

async function recordRow(
  run: CommandRun,
  row: TripRow,
  trips: TripImport,
  periodId: string,
  outcome: ImportOutcome,
  faults: RowFault[],
): Promise<void> {
  const committee = await ensureCommittee(run, periodId, row.committee);
  if (committee.made) outcome.madeCommittees.push(row.committee);
  const recorded = await insertPastTrip(run, {
    periodId,
    kind: "political",
    leadCommitteeId: committee.id,
    committeeIds: [committee.id],
    title: trips.titleOf(row.city),
    purpose: "",
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    destinations: [{ city: row.city, country: row.country }],
    visits: [],
    politicians: row.politicians,
    officials: row.officials,
    totalCostMinor: row.totalCostMinor,
    sourceFigure: row.publishedPerParticipant,
    source: trips.source,
  });
  if (recorded.ok) {
    outcome.recorded += 1;
    outcome.tripIds.push(recorded.value.id);
    return;
  }
  const [field] = recorded.refusal.fields ?? [];
  faults.push({
    line: row.line,
    column: field?.field === "endsOn" ? "ends_on" : "starts_on",
    key: field?.key ?? recorded.refusal.key,
  });
}
