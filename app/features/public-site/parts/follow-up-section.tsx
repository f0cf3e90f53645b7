import type { FollowUpPart } from "~/features/publications/snapshots/follow-up";
import { Documents } from "./documents";
import { FollowedUp } from "./followed-up";
import type { PartSectionProps } from "./part-section";

/** The fourth part whole: what came of each recommendation. */
export function FollowUpSection({
  part,
  level = 3,
  idPrefix = "opfoelgning",
  documentHref,
}: PartSectionProps<FollowUpPart>) {
  const piece = (name: string) => ({ id: `${idPrefix}-${name}`, level });
  return (
    <>
      <FollowedUp {...piece("anbefalinger")} recommendations={part.recommendations} />
      <Documents {...piece("dokumenter")} documents={part.documents} hrefOf={documentHref} />
    </>
  );
}
