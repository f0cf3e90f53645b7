import { CsvError, parse } from "csv-parse/sync";
import { accept, type Result, refuse } from "~/shared/result";

/** A CSV file as rows of texts under their column names. */
export interface CsvTable {
  columns: readonly string[];
  rows: readonly CsvRow[];
}

export interface CsvRow {
  /** The line in the file, as an editor or a spreadsheet counts: the heading is line 1. */
  line: number;
  cells: Readonly<Record<string, string>>;
}

/** Reads CSV with comma or semicolon, the way spreadsheets write it; a file that is not UTF-8 text is refused. */
export function readCsvTable(content: Uint8Array): Result<CsvTable> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return refuse("import.notUtf8");
  }
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const records: unknown = parse(text, { ...options, delimiter: delimiterOf(text), info: true });
    return tableFrom(records as NumberedRecord[]);
  } catch (error) {
    if (error instanceof CsvError) return refuse("import.notCsv", { line: Number(error.lines ?? 1) });
    throw error;
  }
}

function delimiterOf(text: string): string {
  const heading = text.split(/\r?\n/, 1)[0] ?? "";
  return heading.split(";").length > heading.split(",").length ? ";" : ",";
}

/** What the parser gives with `info`, which its types leave out. */
interface NumberedRecord {
  record: string[];
  info: { lines: number };
}

function tableFrom(records: NumberedRecord[]): Result<CsvTable> {
  const [heading, ...rest] = records;
  if (!heading) return refuse("import.empty");
  const columns = heading.record.map((name) => name.toLowerCase());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) return refuse("import.columnTwice", { column: twice });
  const uneven = rest.find(({ record }) => record.length !== columns.length);
  if (uneven)
    return refuse("import.uneven", {
      line: uneven.info.lines,
      cells: uneven.record.length,
      columns: columns.length,
    });
  return accept({
    columns,
    rows: rest
      .filter(({ record }) => record.some((cell) => cell !== ""))
      .map(({ record, info }) => ({
        line: info.lines,
        cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ""])),
      })),
  });
}
