/** A name as it is kept: no spaces around it, and single ones inside. */
export function tidyName(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** A name for comparing: capitals and spaces tell no two names apart. */
export function nameKey(name: string): string {
  return tidyName(name).toLocaleLowerCase("da");
}

export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** In the order of the Danish alphabet, by the name that `nameOf` gives. */
export function byDanishName<T>(nameOf: (item: T) => string): (one: T, other: T) => number {
  return (one, other) => nameOf(one).localeCompare(nameOf(other), "da");
}
