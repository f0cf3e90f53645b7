/** A link that somebody typed, if it leads to a page of the web; else nothing. */
export function webLink(link: string): string | null {
  return /^https?:\/\//i.test(link.trim()) ? link.trim() : null;
}
