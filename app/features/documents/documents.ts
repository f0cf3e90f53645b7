import type { PublicPart } from "~/features/publications/parts";
import type { IsoDate } from "~/shared/dates";

/** A file that belongs to a trip. */
export interface TripDocument {
  id: string;
  /** The part of the public record that it belongs to. */
  part: PublicPart;
  title: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  /** SHA-256 in hex: where the file store keeps its content. */
  contentDigest: string;
  /** Goes out with its part, the next time that is published. */
  isPublic: boolean;
  /** Instant, UTC ISO text. */
  uploadedAt: string;
  version: number;
}

/** A document as a line of the trip's list. */
export interface DocumentLine
  extends Pick<TripDocument, "id" | "part" | "title" | "mediaType" | "sizeBytes" | "isPublic"> {
  /** Where its content is fetched from. */
  href: string;
  uploadedOn: IsoDate;
}
