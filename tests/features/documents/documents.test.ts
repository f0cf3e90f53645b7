import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileStore } from "~/features/documents/disk-file-store.server";
import {
  addDocument,
  maxDocumentBytes,
  removeDocument,
  setDocumentPublic,
} from "~/features/documents/document-commands.server";
import { listDocuments } from "~/features/documents/documents.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";
import { sampleFiles } from "../../support/sample-files";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground(state: Parameters<typeof tripOf>[2] = "draft") {
  const { db, folder } = freshDatabase();
  const town = await smallTown(db);
  const tripId = await tripOf(db, town, state);
  const place = path.join(folder, "files");
  const report = (says: { fileName?: string; content?: Uint8Array; isPublic?: boolean } = {}) => ({
    tripId,
    title: "Program",
    part: "programme" as const,
    isPublic: false,
    fileName: "program.pdf",
    content: sampleFiles.pdf(),
    ...says,
  });
  const keptAt = (digest: string) => existsSync(path.join(place, digest.slice(0, 2), digest));
  return { db, town, tripId, files: diskFileStore(place), report, keptAt, by: acting(db, town.secretary) };
}

describe("a document laid up", () => {
  it.each([
    ["pdf", "application/pdf", "bilag.pdf"],
    ["doc", "application/msword", "bilag.doc"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "bilag.docx"],
    ["png", "image/png", "bilag.png"],
    ["jpeg", "image/jpeg", "bilag.jpg"],
    ["webp", "image/webp", "bilag.webp"],
  ] as const)(
    "may be a %s, known by its content, whatever its name ends in",
    async (kind, mediaType, name) => {
      const { db, tripId, files, report, by } = await ground();
      const content = sampleFiles[kind]();
      await accepted(addDocument(by, files, report({ fileName: "bilag.exe", content })));
      const [document] = await listDocuments(db, tripId);
      expect(document).toMatchObject({
        mediaType,
        fileName: name,
        sizeBytes: content.length,
        isPublic: false,
      });
      expect(Buffer.from((await files.get(document?.contentDigest ?? "")) ?? [])).toEqual(content);
    },
  );

  it.each(["html", "program", "xlsx", "xls"] as const)(
    "is refused when it is a %s called a PDF",
    async (kind) => {
      const { tripId, db, files, report, by } = await ground();
      expect(await refusalKey(addDocument(by, files, report({ content: sampleFiles[kind]() })))).toBe(
        "document.wrongKind",
      );
      expect(await listDocuments(db, tripId)).toEqual([]);
    },
  );

  it("is refused when it is empty, or larger than 25 MB, and kept at exactly that", async () => {
    const { files, report, by } = await ground();
    const pdfOf = (bytes: number) =>
      Buffer.concat([sampleFiles.pdf(), Buffer.alloc(bytes - sampleFiles.pdf().length)]);
    expect(await refusalKey(addDocument(by, files, report({ content: new Uint8Array() })))).toBe(
      "document.empty",
    );
    expect(await refusalKey(addDocument(by, files, report({ content: pdfOf(maxDocumentBytes + 1) })))).toBe(
      "document.tooLarge",
    );
    await accepted(addDocument(by, files, report({ content: pdfOf(maxDocumentBytes) })));
  });

  it("loses folders and control signs from its name", async () => {
    const { db, tripId, files, report, by } = await ground();
    await accepted(addDocument(by, files, report({ fileName: "../../etc/Rejse\u0000 »plan«.v2.PDF" })));
    await accepted(addDocument(by, files, report({ fileName: "C:\\Users\\ib\\.pdf" })));
    expect((await listDocuments(db, tripId)).map(({ fileName }) => fileName)).toEqual([
      "Rejse »plan«.v2.pdf",
      "dokument.pdf",
    ]);
  });
});

describe("a document", () => {
  it("is internal until it is said to be public", async () => {
    const { db, tripId, files, report, by } = await ground();
    const { id: documentId } = await accepted(addDocument(by, files, report()));
    await accepted(setDocumentPublic(by, { tripId, documentId, isPublic: true }));
    expect(await listDocuments(db, tripId)).toMatchObject([{ isPublic: true, version: 2 }]);
  });

  it("takes its content with it when it is deleted, unless another document has the same", async () => {
    const { db, tripId, files, report, keptAt, by } = await ground();
    const first = await accepted(addDocument(by, files, report()));
    const second = await accepted(addDocument(by, files, report()));
    const digest = (await listDocuments(db, tripId))[0]?.contentDigest ?? "";
    await accepted(removeDocument(by, files, { tripId, documentId: first.id }));
    expect(keptAt(digest)).toBe(true);
    await accepted(removeDocument(by, files, { tripId, documentId: second.id }));
    expect(keptAt(digest)).toBe(false);
  });

  it("is laid up by the coordinator too, also on a closed trip, but by no politician and no stranger", async () => {
    const { db, town, files, report } = await ground("closed");
    const other = municipality(db);
    const stranger = await other.secretary("Mikkel Sommerregn", [
      await other.committee(town.periodId, "Kulturudvalget"),
    ]);
    await accepted(addDocument(acting(db, await other.coordinator()), files, report()));
    for (const viewer of [town.asa, stranger])
      expect(await refusalKey(addDocument(acting(db, viewer), files, report()))).toBe("permission.notYours");
  });
});
