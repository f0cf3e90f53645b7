const danishUnits = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];
const danishTens = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];
const danishTeens = "ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split(" ");
const englishUnits = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const englishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const englishTeens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
  " ",
);

/** The words for one to a hundred in Danish and English. 'En' and 'et' are articles as well, and count nothing. */
const numberWords = new Map<string, number>([
  ...danishUnits.slice(1).map((word, at) => [word, at + 2] as const),
  ...englishUnits.map((word, at) => [word, at + 1] as const),
  ...[danishTeens, englishTeens].flatMap((teens) => teens.map((word, at) => [word, at + 10] as const)),
  ...[danishTens, englishTens].flatMap((tens) => tens.map((word, at) => [word, (at + 2) * 10] as const)),
  ...danishTens.flatMap((ten, tens) =>
    danishUnits.map((unit, at) => [`${unit}og${ten}`, (tens + 2) * 10 + at + 1] as const),
  ),
  ...englishTens.flatMap((ten, tens) =>
    englishUnits.map((unit, at) => [`${ten}-${unit}`, (tens + 2) * 10 + at + 1] as const),
  ),
  ...["hundred", "hundrede"].map((word) => [word, 100] as const),
]);

/** The number that words begin with: nine, for 'nine other European municipalities'; 27, for 'all 27 member states'. */
export function countIn(text: string): number | null {
  const [, first = ""] = /^(?:all |alle )?([\p{L}\d]+(?:-\p{L}+)?) /iu.exec(text) ?? [];
  if (/^\d+$/.test(first)) return Number(first);
  return numberWords.get(first.toLowerCase()) ?? null;
}

const unsaid =
  /^(?:all|alle|andre|other|flere|several|mange|many|nogle|some|various|forskellige|diverse|a|an|en|et|ca\.?|cirka|omkring|about|around|over|mere end|more than|mindst|at least|op til|up to|knap|næsten|nearly|almost) /i;
const figures = /^\d[\d.–-]*\+? /;
/** The small words inside names: »Two Towns of Sweden« stands for nobody else. */
const joining = new Set(["of", "and", "og", "i", "in", "for", "the", "de", "af", "på", "til"]);

/** Words for so and so many of a kind, which a common noun tells: »Ca. 20 byer«, but not »To Be Consult«. */
export function isQuantity(text: string): boolean {
  if (countIn(text) === null && !unsaid.test(text) && !figures.test(text)) return false;
  return text
    .split(/\s+/)
    .slice(1)
    .some((word) => /^\p{Ll}/u.test(word) && !joining.has(word));
}

/** Several in one breath: »Oulu, Umeå og Bergen«. */
export function isEnumeration(text: string): boolean {
  return /,.+(?:,| og | and | samt | & )/i.test(text);
}
