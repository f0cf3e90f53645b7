import type { ReactNode } from "react";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import type { EvaluationView } from "../evaluation-view.server";
import type { SigningStep } from "../signing-path";
import { evaluationTexts } from "../texts";

/** Who, and when, at each step on the way to the signature and beyond. */
export function useStepNotes(view: EvaluationView): Record<SigningStep, ReactNode> {
  const t = useTexts(evaluationTexts);
  const { evaluation, sections, secretaries, signer, decisions, committees, publishedOn } = view;
  const writers = [...new Set(sections.flatMap(({ editedBy }) => editedBy ?? []))];
  const names = writers.length > 0 ? writers : secretaries;
  const isWritten = evaluation?.stage === "submitted" || evaluation?.stage === "approved";
  const expected = signer ? t.signerIs(signer.name, signer.as, signer.committee) : t.signerUnknown;
  const sentOn = evaluation?.stage === "with_signer" ? evaluation.sentToSignerOn : null;
  const undecided = view.isPast
    ? []
    : committees.filter((name) => !decisions.some(({ body }) => body === name));
  return {
    draft: names.length === 0 ? t.nobodyWrites : isWritten ? t.written(names) : t.writers(names),
    signature: evaluation?.signed ? (
      t.signed(evaluation.signed.by, t.signedAs[evaluation.signed.as], formatDate(evaluation.signed.on))
    ) : (
      <Lines lines={[expected, ...(sentOn ? [t.sentToSigner(formatDate(sentOn))] : [])]} />
    ),
    decision: (
      <Lines
        lines={[
          ...decisions.map(({ body, outcome, meetingOn }) =>
            t.decided(body, t.outcome[outcome], formatDate(meetingOn)),
          ),
          ...(undecided.length > 0 ? [t.decisionBy(undecided)] : []),
        ]}
      />
    ),
    publication: publishedOn ? t.published(formatDate(publishedOn)) : t.publisher,
  };
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 && <br />}
          {line}
        </span>
      ))}
    </>
  );
}
