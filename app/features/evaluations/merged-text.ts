import { wordDiff } from "~/ui/word-diff";

/**
 * A first proposal for one text made of two: what both have, what the standing text alone has and what the new text
 * alone has, in reading order. Nothing is left out; somebody reads it through.
 */
export function mergedText(standing: string, mine: string): string {
  return wordDiff(standing, mine)
    .map(({ text }) => text)
    .reduce(
      (merged, text) => (endsInSpace(merged) || startsWithSign(text) ? merged + text : `${merged} ${text}`),
      "",
    )
    .trim();
}

const endsInSpace = (text: string) => text === "" || /\s$/.test(text);
const startsWithSign = (text: string) => /^[\s.,;:!?)»]/.test(text);
