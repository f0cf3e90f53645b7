import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { VersionStatus } from "../parts";
import { publicationTexts } from "../texts";

export type ShownStatus = VersionStatus | "none" | "ready";

const tones: Record<ShownStatus, BadgeTone> = {
  none: "plain",
  ready: "info",
  current: "success",
  corrected: "plain",
  redacted: "warning",
  withdrawn: "warning",
};

export function VersionBadge({ status }: { status: ShownStatus }) {
  const t = useTexts(publicationTexts);
  return <Badge tone={tones[status]}>{t.status[status]}</Badge>;
}
