import { Kysely, Migrator, SqliteDialect } from "kysely";
import { retryWhileBusy } from "./busy";
import { connectForWriting } from "./connect";
import { migrations } from "./migrations";

/** Thrown when the database has been migrated by a newer program than this one. */
export class DatabaseTooNewError extends Error {
  constructor(readonly unknown: string[]) {
    super(`The database was made by a newer version of the program (${unknown.join(", ")})`);
    this.name = "DatabaseTooNewError";
  }
}

/**
 * Brings the database file up to this program's schema, creating it if need be, all or nothing. The write lock is
 * held from the first look to the last change, so that of two programs starting at once the second finds it done.
 */
export async function migrate(file: string): Promise<void> {
  const connection = await retryWhileBusy(() => connectForWriting(file));
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  try {
    await retryWhileBusy(() => connection.exec("begin immediate"));
    refuseNewer(appliedNames(connection));
    const provider = { getMigrations: async () => migrations };
    const { error } = await new Migrator({ db, provider, disableTransactions: true }).migrateToLatest();
    if (error) throw error;
    await retryWhileBusy(() => connection.exec("commit"));
  } finally {
    if (connection.inTransaction) connection.exec("rollback");
    await db.destroy();
  }
}

function appliedNames(connection: ReturnType<typeof connectForWriting>): string[] {
  const migrated = connection.prepare("select name from sqlite_master where name = 'kysely_migration'").get();
  return migrated ? (connection.prepare("select name from kysely_migration").pluck().all() as string[]) : [];
}

function refuseNewer(applied: string[]): void {
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new DatabaseTooNewError(unknown);
}
