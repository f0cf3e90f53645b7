import { useTexts } from "~/shared/texts";
import { OutcomeBadge } from "~/ui/finding";
import { Aside } from "~/ui/public/fine-print";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { periodAddress } from "../addresses";
import type { TripPage } from "../compose-trip";
import { outcomeNames } from "../outcome-names";
import { Passage } from "../parts/passage";
import { periodName } from "../period-name";
import { tripTexts } from "../trip-texts";
import { DepartureVoices } from "./departure-voices";

/** Whether the rules were kept, with the dispensations and explanations that let them be departed from. */
export function TripRulesTable({ id, page }: { id: string; page: TripPage }) {
  const t = useTexts(tripTexts);
  const { areRegistered, findings, dispensations, explanations } = page.rules;
  const period = page.notice.periodSlug;
  const isApart = (rule: string) => findings.filter(({ sentence }) => sentence === rule).length > 1;
  return (
    <Passage id={id} level={3} heading={t.section.rules}>
      {!areRegistered && <p>{t.short.rulesNone}</p>}
      {areRegistered && findings.length === 0 && <p>{t.short.noRuleConcerns}</p>}
      {findings.length > 0 && (
        <PublicTable
          kind="light"
          caption={t.rules.caption}
          columns={Object.values(t.rules.columns).map((label) => ({ label }))}
        >
          <TableBody>
            {findings.map(({ sentence, citation, evidence, outcome, inherited, committee }, index) => (
              <Row key={index}>
                <RowHead>
                  {sentence}
                  {citation && <Aside>{t.rules.citation(citation)}</Aside>}
                </RowHead>
                <Cell>
                  {committee && isApart(sentence) && <Aside>{committee}</Aside>}
                  {evidence}
                </Cell>
                <Cell className="side-by-side">
                  <OutcomeBadge outcome={outcomeNames[outcome]} />
                  {inherited && <Aside>{t.rules.inherited}</Aside>}
                </Cell>
              </Row>
            ))}
          </TableBody>
        </PublicTable>
      )}
      <DepartureVoices level={4} dispensations={dispensations} explanations={explanations} />
      {areRegistered && (
        <p>
          <a href={`${periodAddress(period)}#regler`}>{t.rules.all(periodName(period))}</a>
        </p>
      )}
    </Passage>
  );
}
