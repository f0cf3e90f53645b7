import type { IsoDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { Panel } from "~/ui/panel";
import { draftTexts } from "../draft/texts";
import type { VersionView } from "../period-rules-view";
import type { RuleSetView } from "../rule-view";
import { travelRuleTexts } from "../texts";
import { RuleChanges } from "./rule-changes";
import { RuleList } from "./rule-list";

interface RuleVersionsProps {
  /** Newest first. */
  versions: readonly VersionView[];
  inForce: RuleSetView | null;
  today: IsoDate;
}

/** Every version of a period's rules, each with what it said. */
export function RuleVersions({ versions, inForce, today }: RuleVersionsProps) {
  const t = useTexts(travelRuleTexts).rules;
  if (versions.length === 0) return null;
  return (
    <Panel heading={t.versions}>
      {versions.map((version) => (
        <div key={version.number}>
          <p className="mb-2">
            {t.versionLine(version.number, version.adoptedBy, version.adoptedOn, version.inForceFrom)}
            {version.number === inForce?.number && <strong> {t.present}.</strong>}
            {version.inForceFrom > today && <strong> {t.coming}.</strong>}{" "}
            {version.link && (
              <a href={version.link} rel="noreferrer">
                {t.minutes}
              </a>
            )}
          </p>
          {version.changes && <VersionChanges after={version.number - 1} changes={version.changes} />}
          <Fold summary={t.heading(version.rules.length)}>
            <RuleList rules={version.rules} />
          </Fold>
        </div>
      ))}
    </Panel>
  );
}

interface VersionChangesProps {
  /** The number of the version before. */
  after: number;
  changes: NonNullable<VersionView["changes"]>;
}

function VersionChanges({ after, changes }: VersionChangesProps) {
  const t = useTexts(draftTexts).changes;
  if (changes.length === 0) return <p className="meta">{t.none(after)}</p>;
  return (
    <Fold summary={t.heading(after)}>
      <RuleChanges changes={changes} />
    </Fold>
  );
}
