/** "2026–2029": a period's address carries a plain hyphen. */
export function periodName(slug: string): string {
  return slug.replace(/^(\d{4})-(\d{4})$/, "$1–$2");
}
