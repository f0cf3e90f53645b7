import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FileStore } from "./file-store";

const isDigest = /^[0-9a-f]{64}$/;

/** Keeps files in a folder of the data directory, two levels deep by digest. */
export function diskFileStore(folder: string): FileStore {
  const place = (digest: string) => {
    if (!isDigest.test(digest)) throw new Error("Not a digest");
    return path.join(folder, digest.slice(0, 2), digest);
  };
  return {
    async put(content) {
      const digest = createHash("sha256").update(content).digest("hex");
      const target = place(digest);
      await mkdir(path.dirname(target), { recursive: true });
      const unfinished = `${target}.${randomBytes(6).toString("hex")}`;
      const handle = await open(unfinished, "wx");
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(unfinished, target);
      return digest;
    },
    async get(digest) {
      try {
        return await readFile(place(digest));
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
        throw error;
      }
    },
    async erase(digest) {
      await rm(place(digest), { force: true });
    },
  };
}
