import { AsyncLocalStorage } from "node:async_hooks";
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from "kysely";
import { retryWhileBusy } from "./busy";
import type { Connection } from "./connect";
import { Turnstile } from "./turnstile";

/** Set while a transaction runs, so that a use of the plain database inside it can be refused. */
const insideTransaction = new AsyncLocalStorage<true>();

/** Runs `body` so that any query beside its transaction fails instead of reading a stale or waiting for ever. */
export function markInsideTransaction<T>(body: () => Promise<T>): Promise<T> {
  return insideTransaction.run(true, body);
}

/**
 * Kysely's driver for one file with two connections: queries read through one that cannot write; a transaction
 * takes the other for itself, begins immediate, and so holds SQLite's write lock from its first statement.
 */
export class ReadersAndOneWriter implements Driver {
  readonly #turnstile = new Turnstile();

  constructor(
    private readonly reader: Connection,
    private readonly writer: Connection,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (insideTransaction.getStore())
      throw new Error("The database was used inside a transaction: use the transaction itself");
    return new Lane(this.reader);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const lane = connection as Lane;
    const leave = await this.#turnstile.enter();
    try {
      await retryWhileBusy(() => this.writer.exec("begin immediate"));
    } catch (error) {
      leave();
      throw error;
    }
    lane.enterTransaction(this.writer, leave);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await retryWhileBusy(() => this.writer.exec("commit"));
    (connection as Lane).leaveTransaction(this.reader);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.writer.inTransaction) this.writer.exec("rollback");
    (connection as Lane).leaveTransaction(this.reader);
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.reader.close();
    this.writer.close();
  }
}

class Lane implements DatabaseConnection {
  #leave: (() => void) | undefined;

  constructor(private sqlite: Connection) {}

  enterTransaction(writer: Connection, leave: () => void): void {
    this.sqlite = writer;
    this.#leave = leave;
  }

  leaveTransaction(reader: Connection): void {
    this.sqlite = reader;
    this.#leave?.();
    this.#leave = undefined;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.sqlite.prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as R[] };
    const { changes } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  // biome-ignore lint/correctness/useYield: SQLite gives no cursor that may stay open between turns of the loop.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("Streaming is not offered: read a page at a time");
  }
}
