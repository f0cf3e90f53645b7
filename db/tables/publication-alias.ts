export interface PublicationAliasTable {
  kind: string;
  slug: string;
  leads_to: string;
}
