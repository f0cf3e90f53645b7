import { nameKey } from "~/shared/names";

/** Public names, and whom each means: for copies that name a partner without an address. */
export class KnownNames {
  readonly #slugs = new Map<string, Set<string>>();

  add(name: string, slug: string): void {
    const key = nameKey(name);
    this.#slugs.set(key, (this.#slugs.get(key) ?? new Set()).add(slug));
  }

  /** Whom the exact name means; null where nobody bears it, or several do. */
  meaning(name: string): string | null {
    const slugs = this.#slugs.get(nameKey(name));
    return slugs?.size === 1 ? ([...slugs][0] ?? null) : null;
  }
}
