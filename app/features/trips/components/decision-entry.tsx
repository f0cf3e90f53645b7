import { Form, Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { Icon } from "~/ui/icon";
import type { DecisionView } from "../decision-page.server";
import { decisionTexts } from "../decision-texts";
import { WrittenText } from "./written-text";

interface DecisionEntryProps {
  decision: DecisionView;
  /** Says whose decision it is, where the heading above does not. */
  withBody?: boolean;
  may: { recordDecision: boolean; releaseDecision: boolean };
}

/** One decision as it was taken, with what can be done about it. */
export function DecisionEntry({ decision, withBody, may }: DecisionEntryProps) {
  const t = useTexts(decisionTexts);
  const particulars = [
    decision.concerns !== "trip" && t.about(t.concerns[decision.concerns]),
    decision.decidesForAll && t.forAll,
    decision.agendaItem && t.item(decision.agendaItem),
    decision.caseNumber && t.caseNumber(decision.caseNumber),
  ].filter(Boolean);
  return (
    <>
      <p>
        {withBody && <strong>{decision.body}: </strong>}
        {t.onMeeting(t.outcome[decision.outcome], decision.meetingOn)}
        {particulars.length > 0 && <span className="meta"> · {particulars.join(" · ")}</span>}{" "}
        <DecisionBadges decision={decision} />
      </p>
      {decision.wording && <WrittenText text={decision.wording} />}
      {decision.contents && (
        <p className="meta">{t.hadBeforeIt(decision.contents.map((content) => t.contents[content]))}</p>
      )}
      {decision.link && (
        <p>
          <a href={decision.link} rel="noreferrer">
            {t.link} <Icon name="external" />
            <HiddenText>{t.opensElsewhere}</HiddenText>
          </a>
        </p>
      )}
      <DecisionActs decision={decision} may={may} />
    </>
  );
}

function DecisionBadges({ decision }: { decision: DecisionView }) {
  const t = useTexts(decisionTexts);
  const isClosed = !decision.itemIsOpen;
  return (
    <>
      {isClosed && decision.releasedOn === null && (
        <Badge tone="plain">
          <Icon name="lock" /> {t.closed}
        </Badge>
      )}
      {decision.releasedOn !== null && <Badge tone="plain">{t.released(decision.releasedOn)}</Badge>}{" "}
      {decision.superseded && (
        <Badge tone={decision.coversEarlier ? "info" : "plain"}>
          {decision.coversEarlier ? t.covers : t.superseded}
        </Badge>
      )}
    </>
  );
}

function DecisionActs({ decision, may }: Omit<DecisionEntryProps, "withBody">) {
  const t = useTexts(decisionTexts);
  const of = <HiddenText>{t.ofDecision(decision.body, decision.meetingOn)}</HiddenText>;
  const canRelease = may.releaseDecision && !decision.itemIsOpen && decision.releasedOn === null;
  const canCover = may.recordDecision && decision.superseded && !decision.coversEarlier;
  if (!may.recordDecision && !canRelease) return null;
  return (
    <Form method="post" className="meta">
      {may.recordDecision && (
        <Link to={`?ret=${decision.id}`} preventScrollReset>
          {t.change}
          {of}
        </Link>
      )}{" "}
      {canRelease && (
        <Link to={`?frigiv=${decision.id}`} preventScrollReset>
          {t.release}
          {of}
        </Link>
      )}{" "}
      {canCover && (
        <Link to={`?daekker=${decision.id}`} preventScrollReset>
          {t.cover}
          {of}
        </Link>
      )}{" "}
      {may.recordDecision && decision.rests === null && (
        <>
          <FormIdentity form="removeDecision" />
          <HiddenField name="id" value={decision.id} />
          <HiddenField name="version" value={String(decision.version)} />
          <LinkButton>
            {t.remove}
            {of}
          </LinkButton>
        </>
      )}
      {decision.rests !== null && <span>{t.rests[decision.rests]}</span>}
    </Form>
  );
}
