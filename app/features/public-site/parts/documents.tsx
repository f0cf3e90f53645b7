import type { PublicDocument } from "~/features/publications/snapshots/common";
import { useTexts } from "~/shared/texts";
import { DocumentList } from "~/ui/public/document-list";
import { documentAddress } from "../addresses";
import { partTexts } from "../part-texts";
import { Passage, type PieceProps } from "./passage";

interface DocumentsProps extends PieceProps {
  documents: readonly PublicDocument[];
  hrefOf?: (document: PublicDocument) => string;
}

export function Documents({ documents, hrefOf = documentAddress, ...piece }: DocumentsProps) {
  const t = useTexts(partTexts);
  return (
    <Passage {...piece} heading={t.heading.documents}>
      {documents.length === 0 ? (
        <p>{t.documents.none}</p>
      ) : (
        <DocumentList
          documents={documents.map((document) => ({
            href: hrefOf(document),
            title: document.title,
            about: `${fileKind(document.fileName)}, ${t.documents.size(document.sizeBytes)}`,
          }))}
        />
      )}
    </Passage>
  );
}

/** "PDF" for program.pdf: what a reader knows a kind of file by. */
function fileKind(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf(".") + 1).toUpperCase();
}
