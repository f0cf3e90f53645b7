import type { PublicPart } from "~/features/publications/parts";
import type { PartContent } from "~/features/publications/snapshots";

/** A version's content with the part that it is of, so that each part meets its own component. */
export type ReadableVersion = { [P in PublicPart]: { part: P; content: PartContent[P] } }[PublicPart];
