export interface PublicationSiteTable {
  key: string;
  value: string;
}
