import type { PublicDecision } from "~/features/publications/snapshots/common";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { Aside } from "~/ui/public/fine-print";
import { KeepTogether } from "~/ui/public/keep-together";
import { PublicTable } from "~/ui/public/public-table";
import { Cell, Row, RowHead, TableBody } from "~/ui/table/parts";
import { partTexts } from "../part-texts";
import { webLink } from "../web-link";
import { Passage, type PieceProps } from "./passage";

interface DecisionsProps extends PieceProps {
  decisions: readonly PublicDecision[];
  /** Of a trip known from old sources, whose approval may not be among what they tell. */
  isFromOldSources?: boolean;
}

/** Who decided what of the trip, in the order of the meetings. */
export function Decisions({ decisions, isFromOldSources, ...piece }: DecisionsProps) {
  const t = useTexts(partTexts);
  const approvalIsNotKnown = isFromOldSources && !decisions.some(({ concerns }) => concerns === "trip");
  return (
    <Passage {...piece} heading={t.heading.decisions}>
      {decisions.length > 0 && <DecisionTable decisions={decisions} />}
      {approvalIsNotKnown ? (
        <p>{t.decisions.tripNotKnown}</p>
      ) : (
        decisions.length === 0 && <p>{t.decisions.none}</p>
      )}
    </Passage>
  );
}

function DecisionTable({ decisions }: { decisions: readonly PublicDecision[] }) {
  const t = useTexts(partTexts).decisions;
  const cases = new Set(decisions.map(({ caseNumber }) => caseNumber));
  const [sharedCase] = cases.size === 1 ? cases : [];
  return (
    <PublicTable
      caption={[t.caption, sharedCase && t.allCase(sharedCase, decisions.length)].filter(Boolean).join(" ")}
      columns={Object.values(t.columns).map((label) => ({ label }))}
    >
      <TableBody>
        {[...decisions]
          .sort((a, b) => a.meetingOn.localeCompare(b.meetingOn))
          .map((decision, index) => (
            <Row key={index}>
              <RowHead className="nowrap">{formatDate(decision.meetingOn)}</RowHead>
              <Cell className="side-by-side">
                <KeepTogether>{decision.body}</KeepTogether>
              </Cell>
              <Cell className="side-by-side">
                <AgendaItem {...decision} />
              </Cell>
              <Cell>
                {decision.wording || t.outcome[decision.concerns][decision.outcome]}{" "}
                {decision.decidesForAll && t.forAll}
                {!sharedCase && decision.caseNumber && <Aside>{t.case(decision.caseNumber)}</Aside>}
                {decision.contents && <Aside>{t.hadBeforeIt(decision.contents)}</Aside>}
                {decision.releasedOn && <Aside>{t.released(decision.releasedOn)}</Aside>}
              </Cell>
            </Row>
          ))}
      </TableBody>
    </PublicTable>
  );
}

function AgendaItem({ agendaItem, link, body, meetingOn }: PublicDecision) {
  const t = useTexts(partTexts).decisions;
  const item = agendaItem && t.item(agendaItem);
  const href = webLink(link);
  if (!href) return <>{item}</>;
  return (
    <a href={href}>
      {item || t.minutes}
      <HiddenText>
        , {body} {formatDate(meetingOn)}
      </HiddenText>
    </a>
  );
}
