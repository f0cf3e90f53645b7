/** The items of a text that holds one on each line; empty lines are none. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The text that holds these items, one on each line. */
export function textOfLines(items: readonly string[]): string {
  return items.flatMap(linesOf).join("\n");
}
