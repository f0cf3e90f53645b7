import type { LoaderFunctionArgs } from "@remix-run/node";
import { unknownPage } from "../page-head.server";
import { findPublishedDocument } from "../published-document.server";

/** Kinds that a browser can show without running anything of theirs; all others are saved. */
const shownInBrowser = new Set(["application/pdf", "image/png", "image/jpeg"]);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { digest = "", name = "" } = params;
  const found = await findPublishedDocument(context.published, digest, name);
  const content = found && (await context.files.get(digest));
  if (!content) throw unknownPage();
  const disposition = shownInBrowser.has(found.mediaType) ? "inline" : "attachment";
  return new Response(Uint8Array.from(content), {
    headers: {
      "Content-Type": found.mediaType,
      "Content-Disposition": `${disposition}; filename*=UTF-8''${encodeRfc5987(found.fileName)}`,
      "Content-Length": String(content.byteLength),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-cache",
    },
  });
}

function encodeRfc5987(fileName: string): string {
  return encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
