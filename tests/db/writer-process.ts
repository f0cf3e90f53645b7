import { openDatabase } from "~db/open";
import { transact } from "~db/transact";

/** A process of its own that writes as many settings as it is told, each in a transaction that takes its time. */
const [, , file = "", name = "", times = "0"] = process.argv;
const database = openDatabase(file);
const writes = Array.from({ length: Number(times) }, (_, index) =>
  transact(database.db, async (trx) => {
    await trx.selectFrom("setting").selectAll().execute();
    await trx
      .insertInto("setting")
      .values({ key: `${name} ${index}`, value: "" })
      .execute();
  }),
);
await Promise.all(writes);
await database.close();
