/** How much there is of what refers to an organisation. */
export interface ReferenceCounts {
  visits: number;
  projects: number;
  efforts: number;
  initiatives: number;
  exchanges: number;
  networks: number;
  founded: number;
  founders: number;
  relations: number;
  memberships: number;
  convened: number;
  twinTowns: number;
}

export const referenceKinds = [
  "projects",
  "visits",
  "relations",
  "twinTowns",
  "efforts",
  "initiatives",
  "exchanges",
  "networks",
  "memberships",
  "convened",
  "founders",
  "founded",
] as const satisfies readonly (keyof ReferenceCounts)[];
