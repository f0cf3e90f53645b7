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

/** Whether anybody's money made somebody disqualified (inhabil), as it was judged for each funder. */
export function DisqualificationChecks({ funders, level }: DisqualificationChecksProps) {
  const t = useTexts(partTexts).payers;
  return (
    <>
      {funders.map(({ funder, disqualificationCheck, checkedOn }, index) => (
        <div key={index}>
          <Heading level={levelBelow(level)}>{t.checkBy(funder)}</Heading>
          {disqualificationCheck ? <Paragraphs text={disqualificationCheck} /> : <p>{t.checkNotKnown}</p>}
          {checkedOn && <p>{t.checkedOn(checkedOn)}</p>}
        </div>
      ))}
    </>
  );
}
