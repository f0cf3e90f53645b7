/** An address that led to an organisation before it was merged away. */
export interface OrganisationAliasTable {
  slug: string;
  organisation_id: string;
  /** The id that it had, where that was written down. */
  former_id: string | null;
}
