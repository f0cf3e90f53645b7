import { crc32 } from "node:zlib";

/** The smallest contents that are what they say, for tests of what may be laid up. */
export const sampleFiles = {
  pdf: () => Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  png: () =>
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    ),
  jpeg: () => Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
  webp: () => Buffer.concat([Buffer.from("RIFF"), size(26), Buffer.from("WEBPVP8L"), Buffer.alloc(18)]),
  docx: () =>
    zip("[Content_Types].xml", contentTypes("wordprocessingml.document"), "word/document.xml", "<document/>"),
  xlsx: () =>
    zip("[Content_Types].xml", contentTypes("spreadsheetml.sheet"), "xl/workbook.xml", "<workbook/>"),
  doc: () => container("WordDocument"),
  xls: () => container("Workbook"),
  html: () => Buffer.from("<!doctype html><script>alert(1)</script>"),
  program: () => Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]),
};

function size(bytes: number): Buffer {
  const word = Buffer.alloc(4);
  word.writeUInt32LE(bytes);
  return word;
}

/** An OLE container with a stream of that name. */
function container(stream: string): Buffer {
  const signature = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([
    signature,
    Buffer.alloc(504),
    Buffer.from(`${stream}\0`, "utf16le"),
    Buffer.alloc(512),
  ]);
}

function contentTypes(kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`;
}

/** A ZIP file with uncompressed entries: name, content, name, content … */
function zip(...parts: string[]): Buffer {
  const entries: Buffer[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const name = Buffer.from(parts[at] ?? "");
    const content = Buffer.from(parts[at + 1] ?? "");
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(crc32(content), 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    entries.push(header, name, content);
  }
  return Buffer.concat(entries);
}
