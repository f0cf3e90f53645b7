import { connectForWriting } from "./connect";

/** Copies a database as it stands into a new file, while others may go on writing to it. */
export function copyDatabase(file: string, copy: string): void {
  const connection = connectForWriting(file);
  try {
    connection.prepare("vacuum into ?").run(copy);
  } finally {
    connection.close();
  }
}
