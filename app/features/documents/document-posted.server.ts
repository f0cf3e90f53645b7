import { checkForm, type PostedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import { addDocument, removeDocument, setDocumentPublic } from "./document-commands.server";
import { documentSchema } from "./document-form";
import type { FileStore } from "./file-store";

/** What was done, as the address says it afterwards. */
type Done = "lagtop" | "slettet" | "synlighed";

/** Does what one of the documents page's forms asks for. */
export async function doToDocuments(
  context: CommandContext,
  files: FileStore,
  tripId: string,
  posted: PostedForm,
): Promise<Result<Done>> {
  const { documentId = "", handling } = posted.typed;
  const document = { tripId, documentId: String(documentId) };
  switch (handling) {
    case "slet":
      return done("slettet", await removeDocument(context, files, document));
    case "offentlig":
    case "intern": {
      const isPublic = handling === "offentlig";
      return done("synlighed", await setDocumentPublic(context, { ...document, isPublic }));
    }
    default:
      return layUp(context, files, tripId, posted);
  }
}

async function layUp(
  context: CommandContext,
  files: FileStore,
  tripId: string,
  posted: PostedForm,
): Promise<Result<Done>> {
  const file = posted.files.get("file");
  const chosen = file instanceof File && file.name !== "" ? file : null;
  const checked = checkForm(documentSchema, posted.typed);
  if (!checked.ok) return chosen ? checked : withMissingFile(checked);
  if (!chosen) return withMissingFile(refuse("form.invalid"));
  const content = new Uint8Array(await chosen.arrayBuffer());
  const added = await addDocument(context, files, {
    tripId,
    ...checked.value,
    fileName: chosen.name,
    content,
  });
  return done("lagtop", added);
}

function withMissingFile({ refusal }: Refused): Refused {
  return refuse(refusal.key, refusal.params, [
    { field: "file", key: "document.missing" },
    ...(refusal.fields ?? []),
  ]);
}

const done = (what: Done, result: Result<unknown>): Result<Done> => (result.ok ? accept(what) : result);
