import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { HiddenText } from "~/ui/hidden-text";
import { TextSection } from "~/ui/text-section";
import { followUpTexts } from "../follow-up-texts";
import type { Recommendation, RecommendationStatus } from "../recommendation";
import { Paragraphs } from "./paragraphs";

const tones: Readonly<Record<RecommendationStatus, BadgeTone>> = {
  not_started: "plain",
  under_way: "info",
  done: "success",
  dropped: "plain",
};

interface FollowedUpProps {
  recommendation: Recommendation;
  address: string;
  mayFollowUp: boolean;
  /** What else there is to say of it, such as the project that it became. */
  children?: ReactNode;
}

/** A recommendation and what has come of it. */
export function FollowedUp({ recommendation, address, mayFollowUp, children }: FollowedUpProps) {
  const t = useTexts(followUpTexts);
  const { id, number, body, owner, status, outcome, statusOn, followUpOn } = recommendation;
  const facts = [
    `${t.owner}: ${owner || t.nobody}`,
    statusOn ? t.since(formatDate(statusOn)) : t.notYet,
    followUpOn && t.again(formatDate(followUpOn)),
  ];
  return (
    <TextSection
      id={`anbefaling-${number}`}
      heading={t.numbered(number)}
      badge={<Badge tone={tones[status]}>{t.statuses[status]}</Badge>}
      action={
        mayFollowUp && (
          <Link to={`${address}?ret=${id}#anbefaling-${number}`}>
            {t.edit}
            <HiddenText>{t.number(number)}</HiddenText>
          </Link>
        )
      }
    >
      <p>{body}</p>
      {outcome && <Paragraphs text={outcome} />}
      <p className="meta">{facts.filter(Boolean).join(" · ")}</p>
      {children}
    </TextSection>
  );
}
