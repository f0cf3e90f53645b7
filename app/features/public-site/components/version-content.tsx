import { AccountsSection } from "../parts/accounts-section";
import { EvaluationSection } from "../parts/evaluation-section";
import { FollowUpSection } from "../parts/follow-up-section";
import { ProgrammeSection } from "../parts/programme-section";
import type { ReadableVersion } from "../readable-version";

/** A whole part, by the component that the trip's page and the workspace's preview show it with. */
export function VersionContent({ version }: { version: ReadableVersion }) {
  switch (version.part) {
    case "programme":
      return <ProgrammeSection part={version.content} />;
    case "evaluation":
      return <EvaluationSection part={version.content} />;
    case "accounts":
      return <AccountsSection part={version.content} />;
    case "follow_up":
      return <FollowUpSection part={version.content} />;
  }
}
