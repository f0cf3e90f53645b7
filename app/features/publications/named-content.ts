import type { PublicPart } from "./parts";
import type { PartContent } from "./snapshots";

/** A part's content with its name, so that whoever is given it knows what it is. */
export type NamedContent = { [P in PublicPart]: { part: P; content: PartContent[P] } }[PublicPart];
