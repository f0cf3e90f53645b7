import { AccountsSection } from "~/features/public-site/parts/accounts-section";
import { EvaluationSection } from "~/features/public-site/parts/evaluation-section";
import { FollowUpSection } from "~/features/public-site/parts/follow-up-section";
import { ProgrammeSection } from "~/features/public-site/parts/programme-section";
import type { NamedContent } from "../named-content";

interface PartPreviewProps {
  preview: NamedContent;
  /** Where the trip's documents are fetched in the workspace: the public address is not there yet. */
  documents: string;
}

/** Exactly the public components, over what would be published. */
export function PartPreview({ preview, documents }: PartPreviewProps) {
  const documentHref = () => documents;
  switch (preview.part) {
    case "programme":
      return <ProgrammeSection part={preview.content} level={4} documentHref={documentHref} />;
    case "evaluation":
      return <EvaluationSection part={preview.content} level={4} documentHref={documentHref} />;
    case "accounts":
      return <AccountsSection part={preview.content} level={4} documentHref={documentHref} />;
    case "follow_up":
      return <FollowUpSection part={preview.content} level={4} documentHref={documentHref} />;
  }
}
