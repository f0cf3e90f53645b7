const longest = 80;
const nameless = "unavngivet";

const spelledOut: Readonly<Record<string, string>> = {
  æ: "ae",
  ä: "ae",
  ø: "oe",
  ö: "oe",
  å: "aa",
  ß: "ss",
  ð: "d",
  þ: "th",
  ł: "l",
  œ: "oe",
};

/** A text as part of an address: a-z, digits and hyphens, at most 80 characters, cut between words if it can be. */
export function slugOf(text: string): string {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æäøöåßðþłœ]/g, (letter) => spelledOut[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return shortened(plain) || nameless;
}

function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const lastBreak = slug.lastIndexOf("-", longest);
  return slug.slice(0, lastBreak > 0 ? lastBreak : longest);
}
