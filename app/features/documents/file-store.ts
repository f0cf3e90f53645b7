/** Where the content of documents lies, named by its own digest, so that the same file is kept once. */
export interface FileStore {
  /** Keeps the bytes and gives their SHA-256 digest in hex. */
  put(content: Uint8Array): Promise<string>;
  /** Null where nothing with that digest is kept. */
  get(digest: string): Promise<Uint8Array | null>;
  erase(digest: string): Promise<void>;
}
