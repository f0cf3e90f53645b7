import type { TripDocument } from "./documents";

/**
 * A file as an answer: always saved and never shown by the browser within this site, whatever its content would
 * have a browser believe.
 */
export function fileResponse(
  { mediaType, fileName }: Pick<TripDocument, "mediaType" | "fileName">,
  content: Uint8Array,
): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(content.byteLength),
      "Content-Disposition": attachment(fileName),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

/** The file's name for all browsers: plain letters for the oldest, UTF-8 for the rest (RFC 6266, RFC 8187). */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
