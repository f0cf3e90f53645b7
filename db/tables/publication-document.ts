export interface PublicationDocumentTable {
  content_digest: string;
  reference: string;
  part: string;
  number: number;
  title: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
}
