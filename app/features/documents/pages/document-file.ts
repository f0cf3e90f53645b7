import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { requireTrip } from "~/features/trips/trip-page.server";
import { findDocument } from "../documents.server";
import { fileResponse } from "../file-response.server";

/** A document's content, for those who are signed in. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const document = await findDocument(context.db, trip.id, params.documentId ?? "");
  const content = document && (await context.files.get(document.contentDigest));
  if (!content) throw data(null, { status: 404 });
  return fileResponse(document, content);
}
