/** A text as it reads: without soft hyphens, and with every space the same. */
export function plain(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
}
