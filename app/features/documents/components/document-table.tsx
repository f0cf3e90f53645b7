import { Form } from "@remix-run/react";
import { formatShortDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { FormIdentity } from "~/ui/form/form-key";
import { HiddenField } from "~/ui/form/hidden-field";
import { HiddenText } from "~/ui/hidden-text";
import { DataTable } from "~/ui/table/data-table";
import type { DocumentLine } from "../documents";
import { fileSize } from "../file-size";
import { documentTexts } from "../texts";

interface DocumentTableProps {
  documents: readonly DocumentLine[];
  mayKeep: boolean;
}

/** A trip's documents, each with what may be done with it. */
export function DocumentTable({ documents, mayKeep }: DocumentTableProps) {
  const t = useTexts(documentTexts);
  const kinds: Readonly<Record<string, string>> = t.kinds;
  return (
    <DataTable
      caption={t.title}
      rows={documents}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t.columns.title,
          cell: ({ href, title, uploadedOn }) => (
            <>
              <a href={href}>{title}</a>
              <br />
              <span className="meta">{formatShortDate(uploadedOn)}</span>
            </>
          ),
        },
        { label: t.columns.part, cell: ({ part }) => t.part[part] },
        {
          label: t.columns.kind,
          cell: ({ mediaType, sizeBytes }) => `${kinds[mediaType] ?? t.otherKind}, ${fileSize(sizeBytes)}`,
        },
        {
          label: t.columns.visibility,
          cell: ({ isPublic }) => (
            <Badge tone={isPublic ? "info" : "plain"}>{isPublic ? t.public : t.internal}</Badge>
          ),
        },
        ...(mayKeep
          ? [
              {
                label: t.columns.change,
                labelHidden: true,
                cell: (document: DocumentLine) => <DocumentActs document={document} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function DocumentActs({ document: { id, title, isPublic } }: { document: DocumentLine }) {
  const t = useTexts(documentTexts);
  return (
    <Form method="post">
      <FormIdentity form={`act-${id}`} />
      <HiddenField name="documentId" value={id} />
      <LinkButton name="handling" value={isPublic ? "intern" : "offentlig"}>
        {isPublic ? t.makeInternal : t.makePublic}
        <HiddenText>{t.about(title)}</HiddenText>
      </LinkButton>{" "}
      <LinkButton name="handling" value="slet">
        {t.remove}
        <HiddenText>{t.about(title)}</HiddenText>
      </LinkButton>
    </Form>
  );
}
