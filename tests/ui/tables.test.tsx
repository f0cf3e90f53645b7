import { expect, test } from "vitest";
import { PublicTable } from "~/ui/public/public-table";
import { DataTable } from "~/ui/table/data-table";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { SumRow } from "~/ui/table/sum-row";
import { html, tagWith } from "./render";

const versions = [
  { number: 2, content: "Evaluering", amount: "118.437,50" },
  { number: 1, content: "Program", amount: "113.130,00" },
];

const page = html(
  <DataTable
    caption="Offentliggjorte versioner"
    rows={versions}
    keyOf={({ number }) => String(number)}
    columns={[
      { label: "Version", cell: ({ number }) => number },
      { label: "Indhold", cell: ({ content }) => content },
      { label: "Beløb", align: "end", cell: ({ amount }) => amount },
      {
        label: "Se",
        labelHidden: true,
        cell: ({ number }) => <a href={`/v/${number}`}>Se version {number}</a>,
      },
    ]}
    foot={
      <TableFoot>
        <SumRow label="I alt" span={2}>
          <Cell align="end" title="Beløb">
            231.567,50
          </Cell>
        </SumRow>
      </TableFoot>
    }
  />,
);

test("a table's cells keep their column's label, which a phone shows beside each value", () => {
  expect(page.match(/data-title="Indhold"/g)).toHaveLength(2);
  expect(page.match(/data-title="Beløb"/g)).toHaveLength(3);
});

test("a hidden column label is still there for those who hear the table, and is not repeated on a phone", () => {
  expect(page).toContain('<span class="sr-only">Se</span>');
  expect(page).not.toContain('data-title="Se"');
});

test("a table says its roles, which laying it out as blocks would take away", () => {
  for (const element of ["table", "thead", "tbody", "tfoot", "tr", "th", "td"]) {
    const tags = page.match(new RegExp(`<${element}[ >][^>]*`, "g")) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain("role=");
  }
});

test("amounts stand at the right, their heading too", () => {
  expect(page).toContain('<th role="columnheader" scope="col" class="num">Beløb</th>');
  expect(tagWith(page, 'data-title="Beløb"')).toContain('class="num"');
});

test("a table has its name", () => {
  expect(page).toContain('<caption class="sr-only">Offentliggjorte versioner</caption>');
});

test("a public table of money stays a table on a phone, another becomes blocks", () => {
  const body = (
    <TableBody>
      <Row>
        <RowHead>Tog</RowHead>
        <Cell align="end">31.500</Cell>
      </Row>
    </TableBody>
  );
  const columns = [{ label: "Post" }, { label: "Budget", align: "end" as const }];
  const money = html(
    <PublicTable kind="money" caption="Kroner" columns={columns}>
      {body}
    </PublicTable>,
  );
  const usual = html(
    <PublicTable caption="Ture" columns={columns}>
      {body}
    </PublicTable>,
  );
  expect(tagWith(money, "<table")).not.toContain("stacked");
  expect(tagWith(usual, "<table")).toContain("stacked");
});
