import type { PublicDocument } from "~/features/publications/snapshots/common";
import type { HeadingLevel } from "~/ui/heading";

/** What a whole part is shown with, on the public site and in the workspace's preview alike. */
export interface PartSectionProps<Part> {
  part: Part;
  /** The rank of the part's own headings. */
  level?: HeadingLevel;
  /** Set before every id, so that several parts can stand on one page. */
  idPrefix?: string;
  /** Where a document is fetched; before publication that is not the public address. */
  documentHref?: (document: PublicDocument) => string;
}
