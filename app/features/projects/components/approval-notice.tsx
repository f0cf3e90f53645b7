import { Link } from "@remix-run/react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { approvalTexts } from "../approval-texts";
import type { ApprovalState, ApprovalView } from "../approval-view";
import { decisionsAddress } from "../project-addresses";

interface ApprovalNoticeProps {
  approval: ApprovalView;
  slug: string;
}

const tones: Partial<Record<ApprovalState, "warning" | "info">> = {
  missingNow: "warning",
  missingAhead: "info",
  unknownAhead: "info",
};

/** That a larger project lacks its decision, with the way to it; nothing where nothing is lacking. */
export function ApprovalNotice({ approval, slug }: ApprovalNoticeProps) {
  const t = useTexts(approvalTexts);
  const tone = tones[approval.state];
  if (!tone) return null;
  return (
    <Alert tone={tone} heading={t[approval.state as "missingNow"]} level={2}>
      <ApprovalReason approval={approval} />
      <p>
        <Link to={decisionsAddress(slug)}>{t.manage}</Link>
      </p>
    </Alert>
  );
}

/** Why a project counts as larger or smaller, and whose rule it is. */
export function ApprovalReason({ approval: { because, rule } }: Pick<ApprovalNoticeProps, "approval">) {
  const t = useTexts(approvalTexts);
  if (!rule || !because) return null;
  return (
    <p>
      {t.because(because.key, because.params)}{" "}
      {t.rule(rule.adoptedBy, rule.adoptedOn && formatDate(rule.adoptedOn))}
      {rule.wording && <>: »{rule.wording}«</>}
      {rule.link && (
        <>
          {" "}
          <a href={rule.link}>{t.link}</a>
        </>
      )}
    </p>
  );
}
