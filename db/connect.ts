import Sqlite from "better-sqlite3";

export type Connection = Sqlite.Database;

/** How long SQLite itself may wait for another process: short, since the wait stops the whole event loop. */
const busyTimeoutMs = 20;

/** Opens the database file for writing, with the settings that every connection of the program shares. */
export function connectForWriting(file: string): Connection {
  const connection = new Sqlite(file, { timeout: busyTimeoutMs });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("secure_delete = ON");
  return connection;
}

/** Opens an existing database file so that SQLite itself refuses every write through it. */
export function connectForReading(file: string): Connection {
  const connection = new Sqlite(file, { timeout: busyTimeoutMs, readonly: true });
  connection.pragma("query_only = ON");
  return connection;
}

/** A number that changes whenever another connection, of this process or any other, has committed. */
export function dataVersion(connection: Connection): number {
  return connection.pragma("data_version", { simple: true }) as number;
}
