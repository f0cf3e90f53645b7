import { Kysely, SqliteAdapter, SqliteDialect, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { type Connection, connectForReading, connectForWriting } from "./connect";
import { ReadersAndOneWriter } from "./driver";
import { PublicWall } from "./public-wall";
import type { Db, PublicationTables, PublicDb, Tables } from "./tables";

export interface OpenDatabase {
  db: Db;
  /** What the public site is given: a read-only connection behind the wall. */
  published: PublicDb;
  /** Kept open for asking whether anything was committed since. */
  steady: Connection;
  close(): Promise<void>;
}

/** Opens a migrated database file. */
export function openDatabase(file: string): OpenDatabase {
  const writer = connectForWriting(file);
  const driver = new ReadersAndOneWriter(connectForReading(file), writer);
  const db: Db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  const published: PublicDb = new Kysely<PublicationTables>({
    dialect: new SqliteDialect({ database: connectForReading(file) }),
    plugins: [new PublicWall()],
  });
  const steady = connectForReading(file);
  return {
    db,
    published,
    steady,
    close: async () => {
      await db.destroy();
      await published.destroy();
      steady.close();
    },
  };
}
