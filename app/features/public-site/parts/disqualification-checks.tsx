import type { PublicFunder } from "~/features/publications/snapshots/accounts";
import { useTexts } from "~/shared/texts";
import { Heading, type HeadingLevel } from "~/ui/heading";
import { partTexts } from "../part-texts";
import { Paragraphs } from "./paragraphs";
import { levelBelow } from "./passage";

interface DisqualificationChecksProps {
  funders: readonly PublicFunder[];
  level: HeadingLevel;
}

/** On what terms each funder paid: relevance, obligation, and whether it made anybody disqualified (inhabil). */
export function DisqualificationChecks({ funders, level }: DisqualificationChecksProps) {
  const t = useTexts(partTexts).payers;
  return (
    <>
      {funders.map(({ funder, disqualificationCheck, checkedOn, relevance, obliges }, index) => (
        <div key={index}>
          <Heading level={levelBelow(level)}>{t.termsOf(funder)}</Heading>
          {relevance && <Paragraphs text={t.relevance(relevance)} />}
          {obliges !== undefined && <p>{t.obliges[obliges ? "yes" : "no"]}</p>}
          {disqualificationCheck ? (
            <Paragraphs text={t.checked(disqualificationCheck)} />
          ) : (
            <p>{t.checkNotKnown}</p>
          )}
          {checkedOn && <p>{t.checkedOn(checkedOn)}</p>}
        </div>
      ))}
    </>
  );
}
