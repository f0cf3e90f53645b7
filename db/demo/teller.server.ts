import type { CommandContext } from "~/features/commands/perform.server";
import type { FileStore } from "~/features/documents/file-store";
import { viewerOfAccount } from "~/session/sessions.server";
import { programViewer } from "~/session/viewer";
import { addDays, type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Result } from "~/shared/result";
import type { Db } from "~db/tables";

/** The value of a command that the story counts on; a refusal is a fault in the story. */
export function told<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's story was refused: ${JSON.stringify(result.refusal)}`);
}

/** Who does something in the story, and on which day. */
export class Teller {
  readonly today: IsoDate;

  constructor(
    readonly db: Db,
    readonly files: FileStore,
    private readonly clock: () => Date,
  ) {
    this.today = todayInDenmark(clock());
  }

  /** The day so many days from today. */
  day(offset: number): IsoDate {
    return addDays(this.today, offset);
  }

  hasCome(day: IsoDate): boolean {
    return day <= this.today;
  }

  /** The program itself, which lays the ground. */
  program(day: IsoDate): CommandContext {
    return { db: this.db, viewer: programViewer("demo"), now: this.morningOf(day) };
  }

  /** Somebody of the cast, with the roles, committees and seats of the database. */
  async as(name: string, day: IsoDate): Promise<CommandContext & { files: FileStore }> {
    const account = await this.db
      .selectFrom("account")
      .innerJoin("person", "person.id", "account.person_id")
      .select(["account.id", "account.person_id", "person.full_name"])
      .where("person.full_name", "=", name)
      .executeTakeFirstOrThrow();
    const viewer = await viewerOfAccount(this.db, account.id, account.person_id, account.full_name);
    return { db: this.db, viewer, now: this.morningOf(day), files: this.files };
  }

  /** Nine o'clock of the day, but never later than the present. */
  private morningOf(day: IsoDate): Date {
    const morning = new Date(`${day}T08:00:00.000Z`);
    const now = this.clock();
    return morning < now ? morning : now;
  }
}
