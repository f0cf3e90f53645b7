import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { CommandContext } from "~/features/commands/perform.server";
import { fieldSentences, refusalText } from "~/features/commands/refusal-text";
import { cutToDecimals, divideHalfUp, formatAmount } from "~/shared/money";
import type { Refusal } from "~/shared/result";
import { readCsvTable } from "./csv-table";
import { parsePeriod } from "./import-arguments";
import { type ImportOutcome, importTrips, storedFaults } from "./import-commands.server";
import { importTexts } from "./import-texts";
import { publishImported } from "./publish-imported.server";
import { checkColumns, type RowFault, readTripRows, type TripRow } from "./trip-rows";

const t = importTexts.da;

/** What an import says, line by line, and whether it went well. */
export interface ImportReport {
  ok: boolean;
  lines: string[];
}

/** Runs `import trips FILE --period 2018-2021 [--publish]` and tells what came of it. */
export async function runImport(args: readonly string[], context: CommandContext): Promise<ImportReport> {
  const asked = readArguments(args);
  if (!asked) return failed(t.usage);
  const period = parsePeriod(asked.period);
  if (!period.ok) return failed(sentenceOf(period.refusal));
  const content = await readFile(asked.file).catch(() => null);
  if (!content) return failed(t.noFile(asked.file));
  const table = readCsvTable(content);
  if (!table.ok) return failed(sentenceOf(table.refusal));
  const columns = checkColumns(table.value);
  if (!columns.ok) return failed(sentenceOf(columns.refusal));
  if (table.value.rows.length === 0) return failed(sentenceOf({ key: "import.noRows" }));

  const { rows, faults } = readTripRows(table.value, period.value);
  const contradicted = await storedFaults(context.db, { rows, period: period.value });
  if (faults.length + contradicted.length > 0) return failedWith([...faults, ...contradicted]);
  const answer = await importTrips(context, {
    rows,
    period: period.value,
    source: asked.source ?? t.source(path.basename(asked.file)),
    titleOf: t.title,
  });
  if (!answer.ok) return failedWith(answer.faults);
  const lines = [...told(answer.value), ...rows.flatMap(differingFigure)];
  if (!asked.publish) return { ok: true, lines: [...lines, t.notPublished] };
  const published = await publishImported(context, answer.value.tripIds);
  if (!published.ok) return { ok: false, lines: [...lines, sentenceOf(published.refusal)] };
  return { ok: true, lines: [...lines, t.published(published.value)] };
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        period: { type: "string" },
        publish: { type: "boolean", default: false },
        source: { type: "string" },
      },
    });
    const [what, file, ...more] = positionals;
    if (what !== "trips" || !file || more.length > 0 || !values.period) return null;
    return { file, period: values.period, publish: values.publish, source: values.source };
  } catch {
    return null;
  }
}

function failed(line: string): ImportReport {
  return { ok: false, lines: [line] };
}

function failedWith(faults: readonly RowFault[]): ImportReport {
  const inOrder = [...faults].sort((one, other) => one.line - other.line);
  return {
    ok: false,
    lines: [
      ...inOrder.map((fault) => t.faultLine(fault.line, fault.column, cellSentence(fault))),
      sentenceOf({ key: "import.faults", params: { count: faults.length } }),
    ],
  };
}

function sentenceOf(refusal: Refusal): string {
  const { title, text, wayOut } = refusalText(refusal);
  return [text || title, wayOut].filter(Boolean).join(" ");
}

function cellSentence({ column, key, params }: RowFault): string {
  const field = params ? { field: column, key, params } : { field: column, key };
  return fieldSentences({ key: "form.invalid", fields: [field] }, { [column]: column })[column] ?? key;
}

function told(outcome: ImportOutcome): string[] {
  return [
    outcome.madePeriod ? t.madePeriod(outcome.madePeriod) : "",
    ...outcome.madeCommittees.map(t.madeCommittee),
    outcome.recorded > 0 ? t.recorded(outcome.recorded) : "",
    outcome.unchanged > 0 ? t.unchanged(outcome.unchanged) : "",
  ].filter((line) => line !== "");
}

/** Says where the source's figure is not ours cut to its decimals. */
function differingFigure(row: TripRow): string[] {
  const { totalCostMinor, politicians, officials, publishedPerParticipant: printed } = row;
  if (totalCostMinor === null || politicians === null || officials === null || printed === null) return [];
  const people = politicians + officials;
  const decimals = printed.split(".")[1]?.length ?? 0;
  if (cutToDecimals(totalCostMinor, people, decimals) === printed) return [];
  return [t.figureDiffers(row.line, printed, formatAmount(divideHalfUp(totalCostMinor, people)))];
}
