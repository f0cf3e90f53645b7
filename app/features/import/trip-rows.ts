import * as z from "zod/mini";
import { type AmountForm, detectAmountForm, parseCsvAmount } from "~/shared/csv-amounts";
import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import {
  countryField,
  optionalIntegerField,
  optionalPartialDateField,
  partialDateField,
  requiredText,
} from "~/shared/fields";
import { fieldRefusalsOf } from "~/shared/form-reading";
import { accept, type RefusalParams, type Result, refuse } from "~/shared/result";
import type { CsvRow, CsvTable } from "./csv-table";

/** One fault of an imported file. */
export interface RowFault {
  line: number;
  column: string;
  key: string;
  params?: RefusalParams;
}

/** A past trip as a row of totals tells it; what the row leaves empty is not known. */
export interface TripRow {
  line: number;
  committee: string;
  city: string;
  country: string;
  startsOn: PartialDate;
  endsOn: PartialDate | null;
  politicians: number | null;
  officials: number | null;
  totalCostMinor: number | null;
  /** The figure as the source prints it, with a dot before the decimals. */
  publishedPerParticipant: string | null;
}

const needed = ["committee", "destination_city", "destination_country", "starts_on"] as const;
const optional = [
  "ends_on",
  "politicians",
  "officials",
  "total_cost_dkk",
  "published_cost_per_participant_dkk",
] as const;
const amountColumns = ["total_cost_dkk", "published_cost_per_participant_dkk"] as const;

const rowSchema = z.object({
  committee: requiredText(120),
  destination_city: requiredText(120),
  destination_country: countryField(),
  starts_on: partialDateField(),
  ends_on: optionalPartialDateField(),
  politicians: optionalIntegerField({ min: 0, max: 500 }),
  officials: optionalIntegerField({ min: 0, max: 500 }),
});

export interface ElectionYears {
  firstYear: number;
  lastYear: number;
}

/** Refuses a file that lacks a needed column, or has one that nobody would read. */
export function checkColumns({ columns }: CsvTable): Result<void> {
  const missing = needed.filter((name) => !columns.includes(name));
  if (missing.length > 0) return refuse("import.columnsMissing", { columns: missing });
  const known: readonly string[] = [...needed, ...optional];
  const unknown = columns.filter((name) => !known.includes(name));
  return unknown.length > 0
    ? refuse("import.columnsUnknown", { columns: unknown, known: [...known] })
    : accept();
}

/** Reads every row, and finds every fault of every row. */
export function readTripRows(
  table: CsvTable,
  period: ElectionYears,
): { rows: readonly TripRow[]; faults: readonly RowFault[] } {
  const form = detectAmountForm(
    table.rows.flatMap(({ cells }) => amountColumns.map((column) => cells[column] ?? "")).filter(Boolean),
  );
  const readings = table.rows.map((row) => readRow(row, form, period));
  const rows = readings.flatMap(({ row }) => row ?? []);
  return { rows, faults: [...readings.flatMap(({ faults }) => faults), ...repeated(rows)] };
}

function readRow(
  { line, cells }: CsvRow,
  form: Result<AmountForm>,
  period: ElectionYears,
): { row?: TripRow; faults: RowFault[] } {
  const parsed = rowSchema.safeParse(cells);
  const total = readAmount(cells.total_cost_dkk, form);
  const published = readAmount(cells.published_cost_per_participant_dkk, form);
  const faults: RowFault[] = [];
  if (!parsed.success)
    faults.push(
      ...fieldRefusalsOf(parsed.error.issues).map(({ field, ...why }) => ({ line, column: field, ...why })),
    );
  if (!total.ok) faults.push({ line, column: "total_cost_dkk", ...total.refusal });
  if (!published.ok)
    faults.push({ line, column: "published_cost_per_participant_dkk", ...published.refusal });
  if (!parsed.success || !total.ok || !published.ok) return { faults };

  const row: TripRow = {
    line,
    committee: parsed.data.committee,
    city: parsed.data.destination_city,
    country: parsed.data.destination_country,
    startsOn: parsed.data.starts_on,
    endsOn: parsed.data.ends_on,
    politicians: parsed.data.politicians,
    officials: parsed.data.officials,
    totalCostMinor: total.value?.minor ?? null,
    publishedPerParticipant: published.value?.text ?? null,
  };
  return { row, faults: faultsTogether(row, period) };
}

/** An amount, and as plain text with a dot before the decimals it was printed with. */
function readAmount(
  text: string | undefined,
  form: Result<AmountForm>,
): Result<{ minor: number; text: string } | null> {
  if (!text) return accept(null);
  if (!form.ok) return form;
  const minor = parseCsvAmount(text, form.value);
  if (!minor.ok) return minor;
  const plain = text.replace(/[^\d.,]/g, "").replace(form.value === "dotDecimal" ? /,/g : /\./g, "");
  return accept({ minor: minor.value, text: plain.replace(",", ".") });
}

/** Faults that no single cell has. */
function faultsTogether(row: TripRow, { firstYear, lastYear }: ElectionYears): RowFault[] {
  const { line } = row;
  const faults: RowFault[] = [];
  const year = Number(row.startsOn.slice(0, 4));
  if (year < firstYear || year > lastYear)
    faults.push({ line, column: "starts_on", key: "import.outsidePeriod", params: { firstYear, lastYear } });
  if (row.endsOn !== null && lastDayOf(row.endsOn) < firstDayOf(row.startsOn))
    faults.push({
      line,
      column: "ends_on",
      key: "import.endsBeforeStart",
      params: { startsOn: row.startsOn },
    });
  if (row.politicians === 0 && row.officials === 0)
    faults.push({ line, column: "politicians", key: "import.nobodyWent" });
  return faults;
}

/** What makes two rows, or a row and a stored trip, the same trip. */
export function tripKey(row: Pick<TripRow, "committee" | "startsOn" | "city">): string {
  return [row.committee, row.startsOn, row.city].map((part) => part.toLocaleLowerCase("da")).join("|");
}

function repeated(rows: readonly TripRow[]): RowFault[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = firstLines.get(tripKey(row));
    if (first === undefined) firstLines.set(tripKey(row), row.line);
    return first === undefined
      ? []
      : [{ line: row.line, column: "committee", key: "import.sameTripTwice", params: { line: first } }];
  });
}
