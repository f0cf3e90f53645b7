export interface OrganisationAliasTable {
  slug: string;
  organisation_id: string;
}
