import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCsvTable } from "~/features/import/csv-table";
import { parsePeriod } from "~/features/import/import-arguments";
import { checkColumns, readTripRows } from "~/features/import/trip-rows";

const period = { firstYear: 2018, lastYear: 2021 };
const heading =
  "committee,destination_city,destination_country,starts_on,ends_on,politicians,officials,total_cost_dkk,published_cost_per_participant_dkk";

function read(...lines: string[]) {
  const table = readCsvTable(new TextEncoder().encode([heading, ...lines].join("\n")));
  if (!table.ok) throw new Error(table.refusal.key);
  return readTripRows(table.value, period);
}

const faultsOf = (...lines: string[]) =>
  read(...lines).faults.map(({ line, column, key }) => [line, column, key]);

describe("a file of past trips", () => {
  it("is read as it is: the six trips of 2019", () => {
    const file = readFileSync(path.resolve("docs/examples/rodovre-2019.csv"));
    const table = readCsvTable(file);
    if (!table.ok) throw new Error(table.refusal.key);
    expect(checkColumns(table.value).ok).toBe(true);
    const { rows, faults } = readTripRows(table.value, period);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(6);
    expect(rows[4]).toEqual({
      line: 6,
      committee: "Beskæftigelsesudvalget",
      city: "Wigan",
      country: "GB",
      startsOn: "2019-06-03",
      endsOn: "2019-06-06",
      politicians: 5,
      officials: 3,
      totalCostMinor: 91_580_00,
      publishedPerParticipant: "11447.50",
    });
    expect(rows[5]?.totalCostMinor).toBe(115_829_62);
  });

  it("may come from a Danish spreadsheet: semicolons, decimal commas, a byte order mark", () => {
    const text = `\uFEFF${heading.replaceAll(",", ";")}\r\nKulturudvalget;Århus;Danmark;3.5.2019;4.5.2019;4;2;1.234,50;205,75\r\n`;
    const table = readCsvTable(new TextEncoder().encode(text));
    if (!table.ok) throw new Error(table.refusal.key);
    const { rows, faults } = readTripRows(table.value, period);
    expect(faults).toEqual([]);
    expect(rows[0]).toMatchObject({
      country: "DK",
      startsOn: "2019-05-03",
      totalCostMinor: 1_234_50,
      publishedPerParticipant: "205.75",
    });
  });

  it("keeps what is not known apart from none", () => {
    const { rows } = read("Kulturudvalget,Oslo,NO,2019,,4,,,", "Skoleudvalget,Oslo,NO,2019-05,,4,0,,");
    expect(rows[0]).toMatchObject({ startsOn: "2019", endsOn: null, officials: null, totalCostMinor: null });
    expect(rows[1]).toMatchObject({ startsOn: "2019-05", officials: 0 });
  });

  it("gets every fault of every row in one go, with line and column", () => {
    expect(
      faultsOf(
        ",Oslo,NO,2019-05-01,2019-05-02,4,2,1000.00,",
        "Kulturudvalget,Oslo,XX,2019-02-30,,-1,2.5,-3.00,abc",
        "Skoleudvalget,Oslo,NO,2019-05-03,2019-05-01,4,2,1000.00,",
        "Teknikudvalget,Oslo,NO,2023-05-03,2023-05-04,4,2,1000.00,",
        "Børneudvalget,Oslo,NO,2019-05-03,2019-05-04,0,0,1000.00,",
      ),
    ).toEqual([
      [2, "committee", "field.required"],
      [3, "destination_country", "country.unknown"],
      [3, "starts_on", "date.notReal"],
      [3, "politicians", "field.tooSmall"],
      [3, "officials", "field.notWhole"],
      [3, "total_cost_dkk", "amount.negative"],
      [3, "published_cost_per_participant_dkk", "amount.unreadable"],
      [4, "ends_on", "import.endsBeforeStart"],
      [5, "starts_on", "import.outsidePeriod"],
      [6, "politicians", "import.nobodyWent"],
    ]);
  });

  it("is refused where an amount can be read in two ways, and where two ways are mixed", () => {
    expect(faultsOf("Kulturudvalget,Oslo,NO,2019-05-01,,4,2,103.531,")).toEqual([
      [2, "total_cost_dkk", "csvAmount.ambiguous"],
    ]);
    expect(
      faultsOf(
        'Kulturudvalget,Oslo,NO,2019-05-01,,4,2,"1.234,50",',
        "Skoleudvalget,Oslo,NO,2019-05-01,,4,2,1234.50,",
      ).map(([line, , key]) => [line, key]),
    ).toEqual([
      [2, "csvAmount.mixed"],
      [3, "csvAmount.mixed"],
    ]);
  });

  it("may not tell of the same trip twice", () => {
    expect(
      faultsOf(
        "Kulturudvalget,Oslo,NO,2019-05-01,,4,2,1000.00,",
        "kulturudvalget,OSLO,NO,2019-05-01,,4,2,1000.00,",
      ),
    ).toEqual([[3, "committee", "import.sameTripTwice"]]);
  });

  it("needs its columns, and has none that nobody would read", () => {
    const columns = (names: string) => {
      const table = readCsvTable(new TextEncoder().encode(`${names}\n`));
      const checked = table.ok ? checkColumns(table.value) : table;
      return checked.ok ? null : checked.refusal;
    };
    expect(columns("committee,destination_city,starts_on")).toMatchObject({
      key: "import.columnsMissing",
      params: { columns: ["destination_country"] },
    });
    expect(columns(`${heading},mood`)).toMatchObject({
      key: "import.columnsUnknown",
      params: { columns: ["mood"] },
    });
    expect(columns(heading)).toBeNull();
  });

  it("is refused with the reason where it is no UTF-8, no CSV, empty, or uneven", () => {
    const refusal = (bytes: Uint8Array) => {
      const table = readCsvTable(bytes);
      return table.ok ? null : table.refusal.key;
    };
    const text = (value: string) => new TextEncoder().encode(value);
    expect(refusal(new Uint8Array([0x6b, 0xf8, 0x62]))).toBe("import.notUtf8");
    expect(refusal(text('a,b\n"never closed,1\n'))).toBe("import.notCsv");
    expect(refusal(text(""))).toBe("import.empty");
    expect(refusal(text("a,b\n1,2,3\n"))).toBe("import.uneven");
    expect(refusal(text("a,a\n1,2\n"))).toBe("import.columnTwice");
  });
});

describe("an election period on the command line", () => {
  it("is four years from 1 January after a municipal election", () => {
    expect(parsePeriod("2018-2021")).toEqual({ ok: true, value: { firstYear: 2018, lastYear: 2021 } });
    expect(parsePeriod("2022–2025").ok).toBe(true);
    for (const wrong of ["2019-2022", "2018-2022", "2018", "18-21", "x"])
      expect(parsePeriod(wrong).ok).toBe(false);
  });
});
