import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { HiddenText } from "~/ui/hidden-text";
import { PeopleList } from "~/ui/people-list";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";

/** Who has not sent a contribution, how late it is, and the way to enter one that came by mail. */
export function MissingContributions({ view }: { view: EvaluationView }) {
  const t = useTexts(evaluationTexts);
  const { counts, address, may, daysOverdue } = view;
  return (
    <PeopleList
      items={counts.missing.map(({ participantId, name, committee, hasDraft }) => ({
        key: participantId,
        icon: "hourglass",
        name,
        note: (
          <>
            {committee}
            {daysOverdue > 0 && (
              <>
                {" · "}
                <span className="bad">{t.overdue(daysOverdue)}</span>
              </>
            )}
            {hasDraft && ` · ${t.hasDraft}`}
            {may.enterMailed && !hasDraft && (
              <>
                {" · "}
                <Link to={`${address}/bidrag/modtaget/${participantId}`}>
                  {t.enterMailed}
                  <HiddenText>{t.enterMailedFor(name)}</HiddenText>
                </Link>
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
