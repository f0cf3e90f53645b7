import type { PublicVisit } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { formatTime } from "~/shared/times";
import { Badge } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { KeepTogether } from "~/ui/public/keep-together";
import { Cell, Row, RowHead } from "~/ui/table/parts";
import { partnerAddress } from "../addresses";
import { partTexts } from "../part-texts";
import { shortCommitteeName, type VisitSlot } from "../visit-days";

interface VisitRowsProps {
  slot: VisitSlot;
  /** How many committees travel: with one, nobody asks for whom. */
  committeeCount: number;
  linksHosts?: boolean;
}

/** The visits of one time, each on a line of its own. */
export function VisitRows({ slot, committeeCount, linksHosts }: VisitRowsProps) {
  return (
    <>
      {slot.visits.map((visit, index) => (
        <Row key={index}>
          {index === 0 && (
            <RowHead className="nowrap" rowSpan={slot.visits.length > 1 ? slot.visits.length : undefined}>
              <Times {...slot} />
            </RowHead>
          )}
          <VisitCells visit={visit} committeeCount={committeeCount} linksHosts={linksHosts} />
        </Row>
      ))}
    </>
  );
}

function Times({ startsAt, endsAt }: VisitSlot) {
  const t = useTexts(partTexts);
  if (startsAt === null)
    return (
      <>
        –<HiddenText> {t.notKnown}</HiddenText>
      </>
    );
  return <>{endsAt === null ? formatTime(startsAt) : `${formatTime(startsAt)}–${formatTime(endsAt)}`}</>;
}

interface VisitCellsProps extends Omit<VisitRowsProps, "slot"> {
  visit: PublicVisit;
}

function VisitCells({ visit, committeeCount, linksHosts }: VisitCellsProps) {
  const t = useTexts(partTexts).programme;
  const { topic, host: name, hostSlug, note, contact, cancelled, kind, forCommittees } = visit;
  const host = name && linksHosts && hostSlug ? <a href={partnerAddress(hostSlug)}>{name}</a> : name;
  return (
    <>
      <Cell>
        <span className="item-what">
          {cancelled ? <s>{topic || host}</s> : topic || host}
          {cancelled && (
            <>
              {" "}
              <Badge tone="plain">{t.cancelled}</Badge>
            </>
          )}
        </span>
        {host && topic && <span className="item-host">{host}</span>}
        {note && <span className="item-host">{note}</span>}
        {contact && <span className="item-host">{t.contact(contact)}</span>}
      </Cell>
      {committeeCount > 1 && (
        <Cell className="item-for">
          {forCommittees.length === 0 || forCommittees.length === committeeCount ? (
            t.allCommittees(committeeCount)
          ) : (
            <KeepTogether>{forCommittees.map(shortCommitteeName).join(", ")}</KeepTogether>
          )}
        </Cell>
      )}
      <Cell className="item-kind">{cancelled ? null : t.kind[kind ?? "unknown"]}</Cell>
    </>
  );
}
