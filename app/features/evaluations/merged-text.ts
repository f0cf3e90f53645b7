import { wordDiff } from "~/ui/word-diff";

/**
 * A first proposal for one text made of two, sentence by sentence in reading order: what both say once, the fuller
 * of two that differ by an addition, both where they say different things. Nothing is left out; somebody reads it.
 */
export function mergedText(standing: string, mine: string): string {
  const merged = aligned(sentences(standing), sentences(mine)).map(([theirs, own]) => joined(theirs, own));
  return merged.reduce((text, next) => (/(^|\s)$/.test(text) ? text + next : `${text} ${next}`), "").trim();
}

/** Sentences and lines, each with the space after it. */
function sentences(text: string): string[] {
  return text.match(/[^\n]*?(?:[.!?…]+[»"”)]*(?=\s|$)\s*|\n\s*|$)/gu)?.filter((part) => part !== "") ?? [];
}

function joined(theirs: string | undefined, own: string | undefined): string {
  if (theirs === undefined || own === undefined) return theirs ?? own ?? "";
  const kinds = new Set(wordDiff(theirs, own).map(({ kind }) => kind));
  if (!kinds.has("removed")) return own;
  return kinds.has("added") ? `${theirs.trimEnd()} ${own}` : theirs;
}

/** How much of two sentences is the same: 1 for all, 0 for too little to call them one sentence. */
function likeness(one: string, other: string): number {
  const parts = wordDiff(one, other);
  const same = parts.filter(({ kind }) => kind === "same").reduce((sum, { text }) => sum + text.length, 0);
  const share = same / Math.max(1, Math.min(one.length, other.length));
  return share > 0.6 ? share : 0;
}

type Pair = [theirs: string | undefined, own: string | undefined];

/** Pairs the sentences that are alike, in order, so that as much as possible is paired. */
function aligned(theirs: readonly string[], own: readonly string[]): Pair[] {
  const best = Array.from({ length: theirs.length + 1 }, () => new Array<number>(own.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const pairing = (row: number, column: number) => likeness(theirs[row] ?? "", own[column] ?? "");
  for (let row = theirs.length - 1; row >= 0; row--)
    for (let column = own.length - 1; column >= 0; column--) {
      const alike = pairing(row, column);
      const paired = alike > 0 ? alike + at(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < theirs.length || column < own.length) {
    const alike = row < theirs.length && column < own.length ? pairing(row, column) : 0;
    if (alike > 0 && at(row, column) === alike + at(row + 1, column + 1))
      pairs.push([theirs[row++], own[column++]]);
    else if (column >= own.length || (row < theirs.length && at(row + 1, column) >= at(row, column + 1)))
      pairs.push([theirs[row++], undefined]);
    else pairs.push([undefined, own[column++]]);
  }
  return pairs;
}
