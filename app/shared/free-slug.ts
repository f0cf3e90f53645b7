import { slugOf } from "./slug";

/** Parts of addresses that lead to the page where a new thing is made. */
const reserved: readonly string[] = ["ny", "nyt"];

/** The text's slug, or with a number behind it where another has it: slugs are never shared and never reused. */
export async function freeSlug(text: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const slug = slugOf(text);
  if (!reserved.includes(slug) && !(await isTaken(slug))) return slug;
  for (let number = 2; ; number++) {
    const numbered = `${slug}-${number}`;
    if (!(await isTaken(numbered))) return numbered;
  }
}
