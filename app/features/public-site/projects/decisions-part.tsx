import type {
  ProjectPage,
  PublicProjectDecision,
  PublicProjectDeparture,
} from "~/features/publications/snapshots/project-page";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { FinePrint } from "~/ui/public/fine-print";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicSection } from "~/ui/public/public-section";
import { Paragraphs } from "../parts/paragraphs";
import { webLink } from "../web-link";
import { projectTexts } from "./project-texts";

/** Of these nobody needs to have decided yet. */
const undecided: readonly ProjectPage["status"][] = ["idea", "assessed"];

/** What politicians decided about a project in the open, and where the rule on larger projects was departed from. */
export function DecisionsPart({
  page: { status, needsDecision, decisions, departures },
}: {
  page: ProjectPage;
}) {
  const t = useTexts(projectTexts);
  const isMissing = decisions.length === 0 && needsDecision && !undecided.includes(status);
  if (decisions.length + departures.length === 0 && !isMissing) return null;
  return (
    <PublicSection id="beslutninger" heading={t.decisions} distance="near">
      {isMissing && <p>{t.decisionNotRegistered}</p>}
      <Ledger ordered>
        {decisions.map((decision, index) => (
          <LedgerEntry key={index} mark={formatDate(decision.meetingOn)}>
            <DecisionWords decision={decision} />
          </LedgerEntry>
        ))}
        {departures.map((departure, index) => (
          <LedgerEntry key={`fravigelse ${index}`} mark={formatDate(departure.givenOn)}>
            <DepartureWords departure={departure} />
          </LedgerEntry>
        ))}
      </Ledger>
    </PublicSection>
  );
}

function DecisionWords({ decision }: { decision: PublicProjectDecision }) {
  const t = useTexts(projectTexts);
  const { body, outcome, agendaItem, caseNumber, releasedOn, superseded, wording } = decision;
  const link = webLink(decision.link);
  const fine = [
    agendaItem && t.agendaItem(agendaItem),
    caseNumber && t.caseNumber(caseNumber),
    releasedOn && t.released(formatDate(releasedOn)),
    superseded && t.superseded,
  ].filter(Boolean);
  return (
    <>
      <p>
        <b>{t.decided(body, t.outcome[outcome])}</b>
      </p>
      {wording && <Paragraphs text={wording} />}
      {(fine.length > 0 || link) && (
        <FinePrint>
          {fine.join(" · ")} {link && <a href={link}>{t.minutes}</a>}
        </FinePrint>
      )}
    </>
  );
}

function DepartureWords({ departure }: { departure: PublicProjectDeparture }) {
  const t = useTexts(projectTexts);
  const { kind, givenBy, reason, revokedOn } = departure;
  const link = webLink(departure.link);
  return (
    <>
      <p>
        <b>
          {t.departure[kind]}: {givenBy}
        </b>
      </p>
      <blockquote>
        <Paragraphs text={reason} />
      </blockquote>
      {(revokedOn || link) && (
        <FinePrint>
          {revokedOn && t.departureRevoked(formatDate(revokedOn))} {link && <a href={link}>{t.minutes}</a>}
        </FinePrint>
      )}
    </>
  );
}
