import type { PublicLegalBasis } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { partTexts } from "../part-texts";
import { Passage, type PieceProps } from "./passage";

interface LegalBasisProps extends PieceProps {
  legalBasis: readonly PublicLegalBasis[];
}

/** On what ground the members' expenses are covered. */
export function LegalBasis({ legalBasis, ...piece }: LegalBasisProps) {
  const t = useTexts(partTexts);
  return (
    <Passage {...piece} heading={t.heading.legalBasis}>
      {legalBasis.length === 0 && <p>{t.legalBasis.notKnown}</p>}
      {legalBasis.map(({ citation, requestedBy, body, decidedOn, scope, note }, index) => (
        <p key={index}>
          {t.legalBasis.requested[requestedBy](body)}
          {decidedOn && t.legalBasis.on(decidedOn)}, {t.legalBasis.scope[scope]} ({citation}).
          {note && ` ${note}`}
        </p>
      ))}
    </Passage>
  );
}
