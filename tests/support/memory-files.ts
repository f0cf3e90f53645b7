import { createHash } from "node:crypto";
import type { FileStore } from "~/features/documents/file-store";

/** A file store that is gone with the test, for what is not about files. */
export function memoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(content) {
      const digest = createHash("sha256").update(content).digest("hex");
      kept.set(digest, content);
      return digest;
    },
    async get(digest) {
      return kept.get(digest) ?? null;
    },
    async erase(digest) {
      kept.delete(digest);
    },
  };
}
