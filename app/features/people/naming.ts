/** The name as a whole: not as the beginning of a longer one, as in Jens Hansen-Møller. */
function wholeName(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?![\\p{L}\\p{N}-])`, "gu");
}

export function isNamedIn(text: string, name: string): boolean {
  return wholeName(name).test(text);
}

export function replaceName(text: string, name: string, by: string): string {
  return text.replace(wholeName(name), () => by);
}

/** A text as it stands inside stored JSON. */
export function insideJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
