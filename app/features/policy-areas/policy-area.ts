export interface PolicyArea {
  id: string;
  slug: string;
  name: string;
  version: number;
}

/** What a policy area is used for, by name: each is a reason not to delete it. */
export interface PolicyAreaUses {
  strategies: readonly string[];
  projects: readonly string[];
  programmes: readonly string[];
}

export const isUsed = ({ strategies, projects, programmes }: PolicyAreaUses) =>
  strategies.length + projects.length + programmes.length > 0;
