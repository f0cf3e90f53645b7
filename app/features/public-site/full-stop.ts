/** Ends a sentence: an abbreviation's dot, as in »kr.«, is its full stop too. */
export function fullStop(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
