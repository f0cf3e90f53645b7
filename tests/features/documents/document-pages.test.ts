import { describe, expect, it } from "vitest";
import { loader as fetchDocument } from "~/features/documents/pages/document-file";
import { loader as documents, action as saveDocuments } from "~/features/documents/pages/documents";
import { findTrip } from "~/features/trips/trips.server";
import { freshDatabase } from "../../support/fresh-database";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { sampleFiles } from "../../support/sample-files";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground() {
  const database = freshDatabase();
  const town = await smallTown(database.db);
  const tripId = await tripOf(database.db, town);
  const reference = (await findTrip(database.db, tripId))?.reference ?? "";
  const context = requestContext(database, town.secretary);
  const send = (fields: [string, string | File][]) =>
    answerOf(saveDocuments(pageArgs(context, { reference }, posted("/", fields))));
  const list = async () => (await documents(pageArgs(context, { reference }, asked("/")))).documents;
  return { town, context, reference, send, list };
}

const file = (name: string, content: Buffer) => new File([new Uint8Array(content)], name);
const fields: [string, string][] = [
  ["form", "document"],
  ["title", "Evalueringsskema"],
  ["part", "evaluation"],
];

describe("the documents page", () => {
  it("lays up a file, which is then fetched as a download under its own name", async () => {
    const { context, reference, send, list } = await ground();
    const { location } = await send([...fields, ["file", file("Skema æøå.pdf", sampleFiles.pdf())]]);
    expect(location).toBe(`/arbejdsrum/studieture/${reference}/dokumenter?gjort=lagtop`);
    const [line] = await list();
    const params = { reference, documentId: line?.id ?? "" };
    const response = await fetchDocument(pageArgs(context, params, asked(line?.href ?? "")));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Skema ___.pdf"; filename*=UTF-8''Skema%20%C3%A6%C3%B8%C3%A5.pdf`,
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(sampleFiles.pdf());
  });

  it("says beside the file what is wrong with it, and keeps the title", async () => {
    const { send, list } = await ground();
    const refused = await send([...fields, ["file", file("skema.pdf", sampleFiles.program())]]);
    expect(refused).toMatchObject({
      status: 422,
      form: {
        errors: { file: expect.stringContaining("»skema.pdf« er hverken PDF, Word eller billede") },
        typed: { title: "Evalueringsskema" },
      },
    });
    expect(await send([...fields, ["file", file("", Buffer.alloc(0))]])).toMatchObject({
      form: { errors: { file: "Vælg den fil, du vil lægge op." } },
    });
    expect(await list()).toEqual([]);
  });

  it("makes a document public, internal again, and deletes it", async () => {
    const { send, list } = await ground();
    await send([...fields, ["file", file("skema.pdf", sampleFiles.pdf())]]);
    const [line] = await list();
    const press = (handling: string) =>
      send([
        ["form", "act"],
        ["documentId", line?.id ?? ""],
        ["handling", handling],
      ]);
    await press("offentlig");
    expect(await list()).toMatchObject([{ isPublic: true }]);
    await press("intern");
    expect(await list()).toMatchObject([{ isPublic: false }]);
    expect((await press("slet")).location).toContain("?gjort=slettet");
    expect(await list()).toEqual([]);
  });

  it("has no file for a document of another trip", async () => {
    const { context, reference } = await ground();
    const params = { reference, documentId: "unknown" };
    await expect(fetchDocument(pageArgs(context, params, asked("/")))).rejects.toMatchObject({
      init: { status: 404 },
    });
  });
});
