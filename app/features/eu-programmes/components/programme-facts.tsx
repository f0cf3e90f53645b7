import { periodInWords } from "~/features/projects/period-words";
import type { PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import { euTexts } from "../texts";

interface ProgrammeFactsProps {
  policyAreas: readonly { name: string }[];
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  website: string;
}

/** A programme in short: when it runs, what it belongs under, where to read more. */
export function ProgrammeFacts({ policyAreas, startsOn, endsOn, website }: ProgrammeFactsProps) {
  const t = useTexts(euTexts);
  return (
    <Panel heading={t.facts}>
      <Facts>
        <Fact term={t.period}>{periodInWords({ startsOn, endsOn }, t.until) ?? t.unknown}</Fact>
        <Fact term={t.policyAreas}>{policyAreas.map(({ name }) => name).join(", ") || t.unknown}</Fact>
        {website && (
          <Fact term={t.website}>
            <a href={website}>{website.replace(/^https?:\/\//, "")}</a>
          </Fact>
        )}
      </Facts>
    </Panel>
  );
}
