import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { Paragraphs } from "~/ui/paragraphs";
import { SectionHeading } from "~/ui/section-heading";
import { exchangeTexts } from "../texts";

interface ExchangeTextProps {
  headcount: number | null;
  description: string;
  outcome: string;
  responsible: string;
  committee: string | null;
  partners: ReactNode;
  internalNote: string;
}

/** Who met whom, about what, and what came of it. */
export function ExchangeText(exchange: ExchangeTextProps) {
  const t = useTexts(exchangeTexts);
  const { headcount, description, outcome, responsible, committee, partners, internalNote } = exchange;
  return (
    <>
      <Facts>
        <Fact term={t.headcountLabel}>{headcount ?? t.notKnown}</Fact>
        <Fact term={t.responsible}>{responsible || t.notKnown}</Fact>
        {committee && <Fact term={t.committee}>{committee}</Fact>}
      </Facts>
      <SectionHeading>{t.partners}</SectionHeading>
      {partners}
      <SectionHeading>{t.description}</SectionHeading>
      {description === "" ? <p className="meta">{t.noDescription}</p> : <Paragraphs text={description} />}
      <SectionHeading>{t.outcome}</SectionHeading>
      {outcome === "" ? <p className="meta">{t.noOutcome}</p> : <Paragraphs text={outcome} />}
      {internalNote !== "" && (
        <>
          <SectionHeading>{t.internalNote}</SectionHeading>
          <Paragraphs text={internalNote} />
        </>
      )}
    </>
  );
}
