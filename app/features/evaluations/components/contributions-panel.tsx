import { Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { HiddenText } from "~/ui/hidden-text";
import { Panel } from "~/ui/panel";
import { PeopleList } from "~/ui/people-list";
import { averageRating } from "../average-rating";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";
import { DueForm } from "./due-form";
import { MissingContributions } from "./missing-contributions";

/** How many contributions have come, what they say when counted, and who is missing. */
export function ContributionsPanel({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const { counts, contributions, dueOn, address, may } = view;
  const { yes, partly, no } = counts.purposeMet;
  const average = averageRating(counts);
  return (
    <Panel heading={t.contributions(counts.received, counts.expected)}>
      {counts.received > 0 && (
        <p className="mb-3">
          {t.purposeMet(yes, partly, no)}
          {average && (
            <>
              <br />
              {t.benefit(average)}
            </>
          )}
        </p>
      )}
      {view.wasAlong && (
        <p>
          <Link to={`${address}/bidrag`}>{view.hasSentOwn ? t.changeOwn : t.ownContribution}</Link>
        </p>
      )}
      <MissingContributions view={view} />
      {counts.missing.length > 0 && !view.isWritten && (
        <p className="meta">{dueOn ? t.dueOn(formatDate(dueOn)) : t.noDue}</p>
      )}
      {may.setDue && <DueForm dueOn={dueOn} />}
      {contributions.length > 0 && (
        <Fold summary={t.arrived(contributions.length)}>
          <PeopleList
            items={contributions.map(({ id, author, committee, receivedByMail }) => ({
              key: id,
              icon: "check",
              name: author,
              note: (
                <>
                  {[committee, receivedByMail && t.mailed].filter(Boolean).join(" · ")} ·{" "}
                  <Link to={`${address}/evaluering/bidrag#bidrag-${id}`}>
                    {t.read}
                    <HiddenText>{t.readBy(author)}</HiddenText>
                  </Link>
                </>
              ),
            }))}
          />
          <p>
            <Link to={`${address}/evaluering/bidrag`}>{t.readAll}</Link>
          </p>
        </Fold>
      )}
    </Panel>
  );
}
