import { markInsideTransaction } from "./driver";
import type { Db, WriteDb } from "./tables";

/** Runs `body` in one immediate transaction; what it throws undoes everything. Only SQL may be awaited inside. */
export function transact<T>(db: Db, body: (trx: WriteDb) => Promise<T>): Promise<T> {
  return db.transaction().execute((trx) => markInsideTransaction(() => body(trx)));
}
