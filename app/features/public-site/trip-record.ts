import type { VersionLine } from "~/features/publications/parts";
import type { PartContent } from "~/features/publications/snapshots";
import type { Notice } from "~/features/publications/snapshots/notice";
import { joinWords } from "~/shared/words";

/** The parts of a trip that are out now; null where none is. */
export type CurrentParts = { readonly [P in keyof PartContent]: PartContent[P] | null };

/** All that is public of one trip. */
export interface TripRecord {
  notice: Notice;
  parts: CurrentParts;
  /** Every version of every part, without content, the newest first. */
  versions: readonly VersionLine[];
}

/** The title as published; null while no part is. */
export function publishedTitle({ parts }: Pick<TripRecord, "parts">): string | null {
  const { programme, evaluation, accounts, follow_up: followUp } = parts;
  return (programme ?? evaluation ?? accounts ?? followUp)?.title ?? null;
}

/** "Hamborg og Lübeck": how a trip is called among others; its reference where no place is known. */
export function placesName({ reference, places }: Pick<Notice, "reference" | "places">): string {
  return joinWords(places.map(({ city }) => city)) || reference;
}
