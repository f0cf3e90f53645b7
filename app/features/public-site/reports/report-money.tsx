import type { ReportFacts } from "~/features/reports/report-facts";
import { moneyOf, type ReportMoney } from "~/features/reports/report-money";
import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { FinePrint } from "~/ui/public/fine-print";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { shortMoney } from "../amounts";
import type { ReportLinks } from "./report-links";
import { reportTexts } from "./report-texts";

/** What the year cost and brought, by currency; what is not in the sums is said beneath. */
export function ReportMoneyTable({ facts, links }: { facts: ReportFacts; links: ReportLinks }) {
  const t = useTexts(reportTexts).money;
  const money = moneyOf(facts);
  if (money.length === 0) return <p>{links.isPublic ? t.nonePublic : t.none}</p>;
  return money.map((each) => (
    <MoneyIn
      key={each.currency}
      money={each}
      isPublic={links.isPublic}
      spentLabel={facts.committee.isCouncil ? t.spentByAll : t.spent}
    />
  ));
}

interface MoneyInProps {
  money: ReportMoney;
  isPublic: boolean;
  spentLabel: string;
}

function MoneyIn({ money, isPublic, spentLabel }: MoneyInProps) {
  const t = useTexts(reportTexts).money;
  const { currency, spentMinor, outsideMinor, grantedMinor } = money;
  const rows = [
    { label: spentLabel, minor: spentMinor },
    ...(outsideMinor > 0 ? [{ label: t.outside, minor: outsideMinor }] : []),
    ...(grantedMinor > 0 ? [{ label: t.granted, minor: grantedMinor }] : []),
  ];
  const missing = [
    money.withheldTrips > 0 && t.withheldTrips(money.withheldTrips),
    money.unknownTrips > 0 && t.unknownTrips(money.unknownTrips),
    money.provisionalTrips > 0 && t.provisionalTrips(money.provisionalTrips),
    money.unknownGrants > 0 &&
      (isPublic ? t.unpublishedGrants(money.unknownGrants) : t.unknownGrants(money.unknownGrants)),
  ].flatMap((sentence) => (sentence ? [capitalise(sentence)] : []));
  return (
    <>
      <PublicTable
        kind="money"
        caption={t.caption}
        columns={[{ label: t.columns.what }, { label: t.columns.amount, align: "end" }]}
      >
        <TableBody>
          {rows.map(({ label, minor }) => (
            <Row key={label}>
              <RowHead>{label}</RowHead>
              <Cell align="end">
                {minor === null
                  ? money.withheldTrips > 0
                    ? t.noneOut
                    : t.noneKnown
                  : shortMoney(minor, currency)}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </PublicTable>
      {missing.length > 0 && <FinePrint>{missing.join(" ")}</FinePrint>}
    </>
  );
}
