import { useTexts } from "~/shared/texts";
import { Panel } from "~/ui/panel";
import { contributionTexts } from "../contribution-texts";

interface ContributionSideProps {
  secretaries: readonly string[];
  /** Name and capacity. */
  signer: string | null;
  committees: readonly string[];
}

/** What happens to a contribution, and who can read it. */
export function ContributionSide({ secretaries, signer, committees }: ContributionSideProps) {
  const t = useTexts(contributionTexts);
  return (
    <>
      <Panel heading={t.next}>
        <ol>
          <li>{t.nextSend}</li>
          <li>{t.nextCompile(secretaries)}</li>
          <li>{t.nextSign(signer)}</li>
          <li>{t.nextDecide(committees)}</li>
        </ol>
      </Panel>
      <Panel heading={t.readers}>
        <p>{t.readersText(secretaries.length)}</p>
      </Panel>
    </>
  );
}
