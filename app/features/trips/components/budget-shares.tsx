import { formatMoney } from "~/shared/money";
import { useTexts } from "~/shared/texts";
import { BareInput } from "~/ui/form/bare-field";
import { HiddenField } from "~/ui/form/hidden-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { Icon } from "~/ui/icon";
import { Cell, Row, RowHead, TableBody, TableFoot } from "~/ui/table/parts";
import { SumRow } from "~/ui/table/sum-row";
import { Table } from "~/ui/table/table";
import type { BudgetPage } from "../budget-page.server";
import { costTexts } from "../cost-texts";
import { KnownAmount } from "./budget-known-amount";

interface BudgetSharesProps {
  view: BudgetPage;
  /** Given where shares are typed by hand. */
  field?: ReturnType<typeof useTypedForm>["field"] | undefined;
}

/** Each committee's share, or the fields to type them; and whether they add up. */
export function BudgetShares({ view, field }: BudgetSharesProps) {
  const t = useTexts(costTexts).split;
  const texts = useTexts(costTexts);
  const { shared, committees, standing, currency, travellers } = view;
  const write = (minor: number) => formatMoney({ minor, currency });
  return (
    <>
      <Table
        caption={t.caption}
        density="extracompact"
        stack="never"
        flush
        columns={[
          { label: t.committee },
          { label: t.weight, align: "end" },
          { label: t.share, align: "end" },
        ]}
      >
        <TableBody>
          {committees.map(({ id, name }, index) => {
            const share = shared.shares.find(({ committeeId }) => committeeId === id);
            const weight = share?.politicians ?? null;
            return (
              <Row key={id}>
                <RowHead>{name}</RowHead>
                <Cell align="end" className="meta">
                  {weight !== null && t.of(weight, travellers.politicians)}
                </Cell>
                <Cell align="end">
                  {field ? (
                    <>
                      <HiddenField name={`shares.${index}.committeeId`} value={id} />
                      <BareInput
                        {...field(`shares.${index}.share`)}
                        label={t.shareOf(name)}
                        inputMode="decimal"
                        autoComplete="off"
                        fieldWidth={11}
                      />
                    </>
                  ) : (
                    <KnownAmount minor={share?.shareMinor ?? null} currency={currency} write={write} />
                  )}
                </Cell>
              </Row>
            );
          })}
        </TableBody>
        <TableFoot>
          <SumRow label={texts.total} span={2}>
            <Cell align="end">
              <KnownAmount minor={standing.minor} currency={currency} write={write} />
            </Cell>
          </SumRow>
        </TableFoot>
      </Table>
      {!field && <SharesNote view={view} />}
    </>
  );
}

/** Whether the shares add up, and where the last minor unit lies. */
function SharesNote({ view: { shared, committees, standing, currency } }: { view: BudgetPage }) {
  const t = useTexts(costTexts).split;
  const off = shared.offByMinor;
  if (standing.is === "not_known" || off === null) return <p className="meta mt-3">{t.notKnown}</p>;
  if (off !== 0) {
    const amount = formatMoney({ minor: Math.abs(off), currency });
    return (
      <p className="meta mt-3">
        <Icon name="warning" /> {off > 0 ? t.over(amount) : t.under(amount)}
      </p>
    );
  }
  const last = shared.shares
    .filter(({ holdsLastMinor }) => holdsLastMinor)
    .map(({ committeeId }) => committees.find(({ id }) => id === committeeId)?.name ?? "");
  return (
    <p className="meta mt-3">
      <Icon name="check" /> {t.basis[standing.is]} {last.length > 0 ? t.lastMinor(last) : t.addsUp}
    </p>
  );
}
