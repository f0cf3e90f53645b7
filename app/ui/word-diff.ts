export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Above this many comparisons two texts are told apart as a whole; about 2,000 changed words on each side. */
const comparisonLimit = 4_000_000;

/**
 * What was taken out of a text and what was put in, word by word, in reading order. What is the same and what was
 * added make up the later text, to the letter.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const old = words(before);
  const fresh = words(after);
  const head = commonLength(old, fresh);
  const oldRest = old.slice(head);
  const freshRest = fresh.slice(head);
  const tail = commonLength([...oldRest].reverse(), [...freshRest].reverse());
  const changedOld = oldRest.slice(0, oldRest.length - tail);
  const changedFresh = freshRest.slice(0, freshRest.length - tail);
  return joined([
    ...parts("same", fresh.slice(0, head)),
    ...changes(changedOld, changedFresh),
    ...parts("same", freshRest.slice(freshRest.length - tail)),
  ]);
}

/** Words and signs, each with the space after it, so that joining them gives the text back. */
function words(text: string): string[] {
  return text.match(/^\s+|(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])\s*/gu) ?? [];
}

/** Space is no difference of its own. */
function alike(one: string | undefined, other: string | undefined): boolean {
  return one?.trimEnd() === other?.trimEnd();
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && alike(one[length], other[length])) length++;
  return length;
}

function parts(kind: DiffPart["kind"], tokens: readonly string[]): DiffPart[] {
  return tokens.map((text) => ({ kind, text }));
}

/** The shortest way from one to the other, found by their longest common subsequence. */
function changes(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  if (old.length * fresh.length > comparisonLimit) {
    return [...parts("removed", old), ...parts("added", fresh)];
  }
  const width = fresh.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      common[row * width + column] = alike(old[row], fresh[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: DiffPart[] = [];
  let row = 0;
  let column = 0;
  while (row < old.length || column < fresh.length) {
    const oldWord = old[row];
    const freshWord = fresh[column];
    if (oldWord !== undefined && freshWord !== undefined && alike(oldWord, freshWord)) {
      found.push({ kind: "same", text: freshWord });
      row++;
      column++;
    } else if (
      freshWord === undefined ||
      (oldWord !== undefined && at(row + 1, column) >= at(row, column + 1))
    ) {
      found.push({ kind: "removed", text: oldWord ?? "" });
      row++;
    } else {
      found.push({ kind: "added", text: freshWord });
      column++;
    }
  }
  return found;
}

/** Neighbours of one kind become one part. */
function joined(found: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const { kind, text } of found) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
