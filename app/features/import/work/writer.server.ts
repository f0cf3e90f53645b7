import type { CommandContext } from "~/features/commands/perform.server";
import type { PageKind } from "~/features/publications/snapshots/pages";
import type { Refusal, RefusalParams, Result } from "~/shared/result";

/** Something that the import made or found, and that has a public page. */
export interface WrittenPage {
  kind: PageKind;
  id: string;
}

/** Carries a refusal, and what was being written, out of the import. */
export class WriteRefused extends Error {
  constructor(
    readonly what: string,
    readonly refusal: Refusal,
  ) {
    super(`${what}: ${refusal.key}`);
  }
}

/** Writes through the program's own commands, and remembers what came of it. */
export class Writer {
  readonly made: string[] = [];
  readonly pages: WrittenPage[] = [];

  constructor(readonly context: CommandContext) {}

  get db() {
    return this.context.db;
  }

  /** What a command gave; its refusal ends the import. */
  async done<T>(what: string, doing: Promise<Result<T>>): Promise<T> {
    const result = await doing;
    if (!result.ok) throw new WriteRefused(what, result.refusal);
    this.made.push(what);
    return result.value;
  }

  refuses(what: string, key: string, params: RefusalParams): never {
    throw new WriteRefused(what, { key, params });
  }

  shows(kind: PageKind, id: string): void {
    if (!this.pages.some((page) => page.kind === kind && page.id === id)) this.pages.push({ kind, id });
  }
}
