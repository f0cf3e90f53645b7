import { fileTypeFromBuffer } from "file-type";

/** What may be laid up, by what its content is, with the ending that its name gets. */
const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/msword": "doc",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

export interface DocumentKind {
  mediaType: string;
  /** Without the dot. */
  ending: string;
}

/** What a file is, by its content and not its name; null for what may not be laid up. */
export async function documentKindOf(content: Uint8Array): Promise<DocumentKind | null> {
  const found = await fileTypeFromBuffer(content);
  const mediaType = found?.mime === "application/x-cfb" ? kindOfContainer(content) : found?.mime;
  const ending = mediaType ? kinds[mediaType] : undefined;
  return mediaType && ending ? { mediaType, ending } : null;
}

/**
 * Old Office files share one container (OLE, [MS-CFB]) that names its streams in UTF-16; only Word's has a stream
 * called WordDocument ([MS-DOC] 2.1.1).
 */
function kindOfContainer(content: Uint8Array): string | undefined {
  const stream = Buffer.from("WordDocument\0", "utf16le");
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength).includes(stream)
    ? "application/msword"
    : undefined;
}

/** A file's own name, safe as one: no folders, no control signs, and the ending that fits its content. */
export function documentName(typed: string, ending: string): string {
  const bare = typed.split(/[\\/]/).at(-1) ?? "";
  const stem = bare
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, "")
    .trim()
    .slice(0, 120);
  return `${stem || "dokument"}.${ending}`;
}
